import { cameByEdge } from './came-by-edge';

describe('cameByEdge', () => {
  it.each([
    ['old', true],
    ['new', true],
    ['older', false],
    ['ol', false],
    ['', false],
    ['old,new', false],
  ])('is told %j while two secrets are good: %j', (given, expected) => {
    expect(cameByEdge(given, ['old', 'new'])).toBe(expected);
  });

  it('lets nobody in where there is no secret', () => {
    expect(cameByEdge('', [])).toBe(false);
  });
});
