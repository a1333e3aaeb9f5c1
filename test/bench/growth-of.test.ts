import { growthOf } from './growth-of';

describe('growth', () => {
  it.each([
    [1, (size: number) => 3 * size],
    [2, (size: number) => size ** 2],
    [0, () => 7],
  ])('has the exponent %d', (exponent, cost) => {
    const sizes = [1000, 10_000, 40_000];
    expect(growthOf(sizes.map((size) => [size, cost(size)]))).toBeCloseTo(exponent, 9);
  });
});
