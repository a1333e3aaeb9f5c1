import { plainWords } from './plain-words';

it.each([
  ['Cost of getting it (£)', 'costofgettingit'],
  ['  GovS 005:\u00a0agile\n', 'govs005agile'],
  ['Ａｍｂｅｒ／Ｇｒｅｅｎ', 'ambergreen'],
  ['—', ''],
])('the plain words of %j are %j', (text, words) => {
  expect(plainWords(text)).toBe(words);
});
