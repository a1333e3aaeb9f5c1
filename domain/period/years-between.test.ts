import fc from 'fast-check';
import { daysBetween } from './days-between';
import { yearsBetween } from './years-between';

const dates = fc.integer({ min: 0, max: 40_000 }).map((day) => {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
});

describe('daysBetween', () => {
  it.each([
    ['2023-03-31', '2023-09-30', 183],
    ['2023-03-31', '2025-03-31', 731],
    ['2024-03-30', '2024-04-01', 2],
    ['2024-04-01', '2024-03-30', -2],
  ])('counts from %s to %s as %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each(['2023-02-30', '30/09/2023', '2023-9-30', ''])('throws on %j', (date) => {
    expect(() => daysBetween(date, '2023-09-30')).toThrow(RangeError);
  });
});

describe('yearsBetween', () => {
  it.each([
    ['2015-12-31', '2023-12-31', 8],
    ['2023-03-31', '2023-03-31', 0],
    ['2023-03-31', '2023-09-30', 183 / 366],
    ['2023-03-31', '2024-09-30', 1 + 183 / 365],
    ['2020-02-29', '2024-02-29', 4],
    ['2020-02-29', '2021-02-28', 365 / 366],
    ['2024-03-31', '2023-03-31', -1],
  ])('is from %s to %s %d years', (from, to, years) => {
    expect(yearsBetween(from, to)).toBeCloseTo(years, 12);
  });

  it('never runs backwards', () => {
    fc.assert(
      fc.property(dates, dates, dates, (from, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(yearsBetween(from, early)).toBeLessThanOrEqual(yearsBetween(from, late));
      }),
    );
  });
});
