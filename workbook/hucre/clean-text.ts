/** The most characters that a cell can hold. */
const mostCharacters = 32_767;

/**
 * Text as a cell can hold it: line ends as `\n`; control characters, U+FFFE, U+FFFF and halves of characters,
 * which make a corrupt file, left out; cut at 32,767 characters; and `_x0041_`, which Excel would read as A, escaped.
 */
export function cleanText(text: string): string {
  const legal = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]|\p{Surrogate}/gu, '');
  const short =
    legal.length > mostCharacters
      ? `${legal.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
      : legal;
  return short.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
