import { formatPeriod } from './format-period';
import { periodKey } from './period-key';

describe('formatPeriod', () => {
  it.each([
    [{ year: 2023, quarter: 2 }, '2023-24 Q2', '2023-24-Q2'],
    [{ year: 1999, quarter: 4 }, '1999-00 Q4', '1999-00-Q4'],
    [{ year: 2008, quarter: 1 }, '2008-09 Q1', '2008-09-Q1'],
  ] as const)('writes %j as %s, and %s as a key', (period, text, key) => {
    expect(formatPeriod(period)).toBe(text);
    expect(periodKey(period)).toBe(key);
  });
});
