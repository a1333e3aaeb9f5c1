import { asWords, isExecuted } from './executed-text';

it.each([
  '=1+1',
  "=cmd|' /C calc'!A0",
  '@SUM(A1)',
  '+cmd|calc!A1',
  '-2+3+cmd|calc!A1',
  '- Moved to the new platform',
  '＝HYPERLINK("x")',
])('takes %s for a formula', (text) => {
  expect(isExecuted(text)).toBe(true);
});

it.each(['', 'Words', '1 = 1', '-5', '+2.5%', '-£1,250.50', '+44 (0)20 7946 0000', '-', '--', '='])(
  'takes %j for what it is',
  (text) => {
    expect(isExecuted(text)).toBe(false);
  },
);

it.each([
  ['- Moved', '– Moved'],
  ['-cmd|calc!A1', '–cmd|calc!A1'],
  ['@team', 'team'],
  ['+ @five more', 'five more'],
  ['=A1', undefined],
])('makes %s into %s', (text, words) => {
  expect(asWords(text)).toBe(words);
  expect(words !== undefined && isExecuted(words)).toBe(false);
});
