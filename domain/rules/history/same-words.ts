import { plainWords } from '../../cells/plain-words';

/** Whether two texts say the same but for case, spaces and punctuation. */
export function sameWords(one: string, other: string): boolean {
  if (one === other) return true;
  return !partInLetter(one, other) && plainWords(one) === plainWords(other);
}

/**
 * Whether the first characters that differ are two different letters or digits. Nearly all texts part
 * so, and the comparison of whole ones takes too long to be made ten thousand times.
 */
function partInLetter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;

  const [letter = '', another = ''] = [one[at], other[at]];
  const areLetters = letterOrDigit.test(letter) && letterOrDigit.test(another);
  return areLetters && letter.toLowerCase() !== another.toLowerCase();
}

const letterOrDigit = /^[a-z0-9]$/i;
