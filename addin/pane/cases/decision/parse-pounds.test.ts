import { parsePounds } from './parse-pounds';

describe('pounds as a person types them', () => {
  it.each([
    ['1250', 125_000],
    ['£1,250.50', 125_050],
    ['1250.5', 125_050],
    [' £ 0 ', 0],
    ['0.29', 29],
    ['1,234,567', 123_456_700],
  ])('%s is %i pence', (text, pence) => {
    expect(parsePounds(text)).toBe(pence);
  });

  it.each(['', '-5', '1,25', '1.234', '£', '2m', 'about 5', '12,34.00', '99999999999999999'])(
    '“%s” is no amount',
    (text) => {
      expect(parsePounds(text)).toBeUndefined();
    },
  );
});
