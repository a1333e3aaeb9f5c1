import { comparePeriods } from './compare-periods';
import { daysBetween } from './days-between';
import { periodDates } from './period-dates';
import { previousPeriod } from './previous-period';

describe('periodDates', () => {
  it.each([
    [1, '2023-04-01', '2023-06-30'],
    [2, '2023-07-01', '2023-09-30'],
    [3, '2023-10-01', '2023-12-31'],
    [4, '2024-01-01', '2024-03-31'],
  ] as const)('has 2023-24 Q%i from %s to %s', (quarter, first, last) => {
    expect(periodDates({ year: 2023, quarter })).toEqual({ first, last });
  });
});

describe('previousPeriod', () => {
  it.each([1, 2, 3, 4] as const)('ends the day before Q%i begins', (quarter) => {
    const period = { year: 2023, quarter };
    const { last } = periodDates(previousPeriod(period));
    expect(daysBetween(last, periodDates(period).first)).toBe(1);
  });
});

describe('comparePeriods', () => {
  it('puts periods in order of time', () => {
    const periods = [
      { year: 2024, quarter: 1 },
      { year: 2023, quarter: 4 },
      { year: 2023, quarter: 1 },
      { year: 2022, quarter: 4 },
    ] as const;
    expect([...periods].sort(comparePeriods)).toEqual([...periods].reverse());
  });

  it('finds a period the same as itself', () => {
    expect(comparePeriods({ year: 2023, quarter: 4 }, { year: 2023, quarter: 4 })).toBe(0);
  });
});
