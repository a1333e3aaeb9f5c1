import { hadAutonomy } from './had-autonomy';

describe('earned autonomy', () => {
  const grants = [{ organisation: 'dwp', from: '2024-04-01', to: '2025-04-01' }];

  it.each([
    ['dwp', '2024-03-31', false],
    ['dwp', '2024-04-01', true],
    ['dwp', '2025-03-31', true],
    ['dwp', '2025-04-01', false],
    ['hmrc', '2024-06-01', false],
  ])('of %s on %s', (organisation, day, expected) => {
    expect(hadAutonomy(grants, organisation, day)).toBe(expected);
  });
});
