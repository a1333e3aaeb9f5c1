import { moneyWords } from './money';

it.each([
  [0, '£0'],
  [5, '£0.05'],
  [125_000, '£1,250'],
  [125_050, '£1,250.50'],
  [-300, '-£3'],
  [100_000_000_000, '£1,000,000,000'],
])('writes %d pence as %s', (pence, words) => {
  expect(moneyWords(pence)).toBe(words);
});
