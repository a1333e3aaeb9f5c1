/**
 * The letters and digits of a text, lower case and without width, so that headers and words of lists are
 * the same whatever their case, spaces and punctuation: `Cost of getting it (£)` is `costofgettingit`.
 */
export function plainWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(notLetterOrDigit, '');
}

const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;
