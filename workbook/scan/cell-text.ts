/** The text of a cell as Excel shows it: `_x000D_` is one character (ECMA-376 part 1, 22.9.2.19). */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Text with one kind of line end, `\n`. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}
