import { aContribution } from '../../test/builders/a-contribution';
import { shareOfWay } from './share-of-way';

describe('shareOfWay', () => {
  it.each([
    [50, 0],
    [70, 0.5],
    [90, 1],
    [40, -0.25],
    [110, 1.5],
  ])('is, for %i on the way from 50 to 90, %d', (value, share) => {
    expect(shareOfWay(aContribution(), value)).toBe(share);
  });

  it('counts downwards where the target is below the baseline', () => {
    const falling = { baseline: { value: 20, date: '2023-03-31' }, target: 10 };

    expect(shareOfWay(falling, 15)).toBe(0.5);
  });

  it.each([
    ['no value', aContribution(), undefined],
    ['no baseline', { target: 90 }, 70],
    ['no target', { baseline: { value: 50, date: '2023-03-31' } }, 70],
    ['no way to go', aContribution({ target: 50 }), 50],
  ])('is unknown with %s', (_, contribution, value) => {
    expect(shareOfWay(contribution, value)).toBeUndefined();
  });
});
