import { plainWords } from '../../cells/plain-words';

/** Whether a text only keeps the place of one: `tbc`, `n/a`, `xxx`, a dash, `[insert narrative]`, lorem ipsum. */
export function isPlaceholder(text: string): boolean {
  if (!perhaps.test(text)) return false;
  if (text.length > longest) return filler.test(text);
  const words = plainWords(text);
  return words === '' || known.has(words) || marked.test(text) || filler.test(text);
}

/** How every placeholder begins; most texts do not, and need no further look. */
const perhaps = /^(?:[lnptux]|[^a-z\d])/i;
/** A longer text says something, even where it begins like a placeholder. */
const longest = 60;
const known: ReadonlySet<string> = new Set([
  'na',
  'notapplicable',
  'pending',
  'placeholder',
  'tba',
  'tbc',
  'tbd',
  'todo',
  'tofollow',
  'narrativetofollow',
  'updatetofollow',
]);
const filler = /^\W*lorem ipsum/i;
/** To be confirmed and its kin with a few words more, x for every letter, or an instruction left in its brackets. */
const marked =
  /^(?:tb[acd]\b.{0,30}|to be (?:added|advised|confirmed|determined)\b.{0,20}|[x ]{2,}|[[<{][^\]>}]*[\]>}])$/is;
