import { isUnitSlip } from './is-unit-slip';

it.each([
  [100, 9000, true],
  [100, 8999, false],
  [100, 11_000, true],
  [100, 11_001, false],
  [100, 90_000, true],
  [100, 110_000, true],
  [100, 110_001, false],
  [100_000, 100, true],
  [10_000, 100, true],
  [100, 100, false],
  [0, 0, false],
  [0, 100, false],
  [100, 0, false],
  [-100, -10_000, false],
])('looks from %d to %d for another unit: %s', (was, is, expected) => {
  expect(isUnitSlip(was, is)).toBe(expected);
});
