import fc from 'fast-check';
import { roundHalfAway } from './round-half-away';

describe('roundHalfAway', () => {
  it.each([
    [89.95, 1, 90],
    [89.94999, 1, 89.9],
    [89.949999999999989, 1, 89.9],
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [0.49999999999999994, 0, 0],
    [-0.4, 0, 0],
    [8.345, 2, 8.35],
    [1e-7, 2, 0],
    [5e-7, 6, 0.000001],
    [1e21, 2, 1e21],
    [90, 2, 90],
    [1250, -2, 1300],
    [5e-324, 1, 0],
  ])('rounds %d to %i decimals as %d', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });

  it('leaves what is not finite as it is', () => {
    expect(roundHalfAway(Infinity, 1)).toBe(Infinity);
    expect(roundHalfAway(NaN, 1)).toBeNaN();
  });

  const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const places = fc.integer({ min: 0, max: 6 });

  it('is never more than half of the last place away', () => {
    fc.assert(
      fc.property(numbers, places, (value, decimals) => {
        const away = Math.abs(roundHalfAway(value, decimals) - value);
        expect(away).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6 * 10 ** -decimals + 1e-7);
      }),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(numbers, places, (value, decimals) => {
        const once = roundHalfAway(value, decimals);
        expect(roundHalfAway(once, decimals)).toBe(once);
      }),
    );
  });

  it('treats both signs alike', () => {
    fc.assert(
      fc.property(numbers, places, (value, decimals) => {
        expect(roundHalfAway(-value, decimals) + roundHalfAway(value, decimals)).toBe(0);
      }),
    );
  });

  it('rounds a half written in decimals away from zero', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), places, (whole, decimals) => {
        const half = Number(`${whole}5e-${decimals + 1}`);
        expect(roundHalfAway(half, decimals)).toBe(Number(`${whole + 1}e-${decimals}`));
      }),
    );
  });
});
