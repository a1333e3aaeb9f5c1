import { countWords } from './count';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [52_000, '52,000'],
  [1_234_567, '1,234,567'],
  [-1000, '-1,000'],
  [-100, '-100'],
  [41.5, '41.5'],
  [1234.5678, '1,234.5678'],
])('writes %d as %s', (value, words) => {
  expect(countWords(value)).toBe(words);
});
