/** The column, counted from 0, that letters name: `A` is 0, `AB` is 27. */
export function columnNumber(letters: string): number {
  let count = 0;
  for (let at = 0; at < letters.length; at += 1) count = count * 26 + letters.charCodeAt(at) - 64;
  return count - 1;
}
