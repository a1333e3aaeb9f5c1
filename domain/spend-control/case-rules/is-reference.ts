/** Whether text is written as the reference of a case is: at most 40 capital letters, digits and hyphens. */
export function isReference(text: string): boolean {
  return /^[A-Z0-9-]{1,40}$/.test(text);
}
