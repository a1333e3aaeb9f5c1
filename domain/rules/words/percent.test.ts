import { percentWords } from './percent';

it.each([
  [0, '0%'],
  [86.538, '86.5%'],
  [86.55, '86.6%'],
  [100, '100%'],
  [-4.04, '-4%'],
])('writes %d as %s', (percent, words) => {
  expect(percentWords(percent)).toBe(words);
});
