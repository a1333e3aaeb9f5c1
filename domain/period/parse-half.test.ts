import { formatPeriod } from './format-period';
import { parseHalf } from './parse-half';

describe('parseHalf', () => {
  it.each([
    ['2024-25-H1', '2024-25 Q2'],
    ['2024-25 h2', '2024-25 Q4'],
    ['1999-00-H2', '1999-00 Q4'],
  ])('reads %s as the half that ends with %s', (text, last) => {
    const period = parseHalf(text);
    expect(period && formatPeriod(period)).toBe(last);
  });

  it.each(['2024-H1', '2024-26-H1', '2024-25-H3', '2024-25-Q1', ''])(
    'does not take %j for a half of a financial year',
    (text) => {
      expect(parseHalf(text)).toBeUndefined();
    },
  );
});
