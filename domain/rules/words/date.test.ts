import { dateWords } from './date';

it.each([
  ['2023-09-30', '30 September 2023'],
  ['2024-01-05', '5 January 2024'],
  ['2024-12-01', '1 December 2024'],
])('writes %s as %s', (date, words) => {
  expect(dateWords(date)).toBe(words);
});
