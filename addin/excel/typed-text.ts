/**
 * Text as it is to be written, so that Excel keeps it as text: what Excel could take for a number, a day, a
 * formula or true or false gets the apostrophe that a person would type, unless the cell's format is text.
 */
export function typedText(text: string, format: unknown): string {
  return format !== '@' && couldBeMore.test(text) ? `'${text}` : text;
}

/** Begins with no letter, names a month with a figure, is a truth value, or ends as a figure or a share does. */
const couldBeMore =
  /^[^\p{L}]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ .\/-]*\d/iu;
