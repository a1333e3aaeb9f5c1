import fc from 'fast-check';
import { formatPeriod } from './format-period';
import { parsePeriod } from './parse-period';
import type { Period } from './period';
import { periodKey } from './period-key';

const periods: fc.Arbitrary<Period> = fc.record({
  year: fc.integer({ min: 1900, max: 2199 }),
  quarter: fc.constantFrom(1, 2, 3, 4),
});

describe('parsePeriod', () => {
  it.each([
    '2023-24 Q2',
    '2023-24-Q2',
    '2023-24 q2',
    ' 2023-24  Q 2 ',
    '2023 - 24 Q2',
    '2023-24Q2',
    '2023–24 Q2',
    '2023/24 Q2',
    'Q2 2023-24',
    'q2 2023/24',
  ])('reads %j as the second quarter of 2023-24', (text) => {
    expect(parsePeriod(text)).toEqual({ year: 2023, quarter: 2 });
  });

  it('reads the turn of a century', () => {
    expect(parsePeriod('1999-00 Q4')).toEqual({ year: 1999, quarter: 4 });
  });

  it.each([
    '2023-25 Q2',
    '2023-23 Q2',
    '2023-24 Q5',
    '2023-24 Q0',
    '2023-24',
    'Q2 2023-25',
    'Q2',
    '2023-2024 Q2',
    '23-24 Q2',
    '2023-24 Q2 x',
    '',
  ])('does not take %j for a period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  it('reads back what formatPeriod and periodKey write', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
        expect(parsePeriod(periodKey(period))).toEqual(period);
      }),
    );
  });
});
