import { nextPeriod } from './next-period';
import { previousPeriod } from './previous-period';

it.each([1, 2, 3, 4] as const)('comes after Q%i, which is the one before it', (quarter) => {
  const period = { year: 2023, quarter };
  expect(previousPeriod(nextPeriod(period))).toEqual(period);
});
