import { formatPeriod } from './format-period';
import { periodsUpTo } from './periods-up-to';

describe('periodsUpTo', () => {
  it('gives quarters in order, across the year', () => {
    expect(periodsUpTo({ year: 2023, quarter: 2 }, 3).map(formatPeriod)).toEqual([
      '2022-23 Q4',
      '2023-24 Q1',
      '2023-24 Q2',
    ]);
  });

  it('gives the last alone where one is asked for', () => {
    expect(periodsUpTo({ year: 2023, quarter: 2 }, 1)).toEqual([{ year: 2023, quarter: 2 }]);
  });
});
