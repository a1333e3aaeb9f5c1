import { hasLostLetters, isIllegible, legibleText, shownText } from './legible-text';

it.each(['', 'Plain words.', 'Two\nlines\tand a tab', 'Café £5 – “quoted” 👍', 'Cymraeg: ŵ ŷ'])(
  'can read %j',
  (text) => {
    expect(isIllegible(text)).toBe(false);
    expect(legibleText(text)).toBe(text);
  },
);

it.each([
  ['a bell', 'Do\u0007ne', 'Done'],
  ['a word processor’s line break', 'One\u000bTwo', 'One\nTwo'],
  ['a word processor’s hyphen', 'long\u001eterm', 'long-term'],
  ['a mark that turns the direction', '\u202eenod', 'enod'],
  ['no character at all', 'Done\uffff', 'Done'],
])('cannot read %s, and does without it', (_, text, clean) => {
  expect(isIllegible(text)).toBe(true);
  expect(legibleText(text)).toBe(clean);
  expect(hasLostLetters(text)).toBe(false);
});

it.each(['The department\ufffds plan', 'The department\u0092s plan', 'Half a face \ud83d'])(
  'knows that a letter was lost from %j',
  (text) => {
    expect(isIllegible(text)).toBe(true);
    expect(hasLostLetters(text)).toBe(true);
  },
);

it('names what cannot be read, so that no terminal obeys it', () => {
  expect(shownText('\u001b[31mred\u202e')).toBe('[U+001B][31mred[U+202E]');
});

it('shows a long text by its start, on one line', () => {
  expect(shownText(`One\ntwo ${'x'.repeat(100)}`)).toBe(`One two ${'x'.repeat(72)}…`);
});
