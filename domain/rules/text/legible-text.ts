/** Whether a text has characters that nobody can read: controls, marks that turn its direction, broken letters. */
export function isIllegible(text: string): boolean {
  return perhaps.test(text) && unreadable.test(text);
}

/** The text without characters that nobody can read; a line break of a word processor becomes one of ours. */
export function legibleText(text: string): string {
  return text
    .replace(otherBreaks, '\n')
    .replaceAll('\u001e', '-')
    .replace(everyUnreadable, '')
    .trim();
}

/** Whether a letter was lost on the way, so that leaving out what stands in its place does not mend the text. */
export function hasLostLetters(text: string): boolean {
  return lostLetters.test(text);
}

/** The start of a text as it is shown in a finding, on one line, with what cannot be read named: `[U+202E]`. */
export function shownText(text: string): string {
  const start = text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
  return start.replace(/\s+/g, ' ').replace(everyUnreadable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

const longest = 80;
// Tab, line feed and carriage return are the three controls that belong in a text.
const unreadable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff\p{Cs}]/u;
/** The same and every half of a character: three times as fast, as it need not tell whole characters from halves. */
const perhaps =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd-\uffff]/;
const everyUnreadable = new RegExp(unreadable.source, 'gu');
/** Windows letters read as controls, U+FFFD and halves of characters. */
const lostLetters = /[\u0080-\u009f\ufffd\p{Cs}]/u;
const otherBreaks = /[\u000b\u000c]/g;
