/** A version, revision or sequence in four digits, which sort as the numbers do. */
export function padded(version: number): string {
  return String(version).padStart(4, '0');
}
