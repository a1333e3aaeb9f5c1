/**
 * Text that no spreadsheet takes for a formula, wherever it is pasted or exported to: what begins as one gets an
 * apostrophe before it (OWASP, CSV Injection). A number with its sign is none: `-5` stays as it is, `-5+1` does not.
 */
export function inertText(text: string): string {
  const isNumber = /^[-+]?[\d,]+(\.\d+)?%?$/.test(text);
  return !isNumber && /^[\s\u0000-\u001F\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text)
    ? `'${text}`
    : text;
}
