import { lastEndedPeriod } from './last-ended-period';
import { periodDates } from './period-dates';
import { nextPeriod } from './next-period';

describe('lastEndedPeriod', () => {
  it.each([
    ['2023-03-31', 2022, 3],
    ['2023-04-01', 2022, 4],
    ['2023-06-30', 2022, 4],
    ['2023-07-01', 2023, 1],
    ['2023-10-01', 2023, 2],
    ['2024-01-01', 2023, 3],
  ])('on %s is quarter %i-%i', (today, year, quarter) => {
    expect(lastEndedPeriod(today)).toEqual({ year, quarter });
  });

  it.each(['2024-02-29', '2024-05-15', '2024-08-31', '2024-12-31'])(
    'ended before %s, which is in the quarter after',
    (today) => {
      const { first, last } = periodDates(nextPeriod(lastEndedPeriod(today)));

      expect(first <= today && today <= last).toBe(true);
    },
  );
});
