/**
 * Whether a spreadsheet that opens the text from a file of plain values would take it for a formula. A sign
 * before a figure is a figure (`-5`, `+2.5%`), and marks alone are nothing that could be worked out.
 */
export function isExecuted(text: string): boolean {
  return formulaSign.test(text) && !signedFigure.test(text) && letterOrDigit.test(text);
}

/** The same text as nobody's formula, where that keeps its sense; undefined where a person has to say what it is. */
export function asWords(text: string): string | undefined {
  const [sign = ''] = text;
  if ('=＝'.includes(sign)) return undefined;
  if ('-－'.includes(sign)) return `–${text.slice(1)}`;
  return text.replace(everySign, '');
}

/** The full-width forms too, which Excel takes for the others in some languages. */
const formulaSign = /^[=+\-@＝＋－＠]/u;
const everySign = /^[=+\-@＝＋－＠\s]+/u;
const signedFigure = /^[+\-＋－]\s*£?\d[\d\s.,()]*%?$/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
