import { defineRule } from '../define-rule';
import { isExecuted } from './executed-text';
import { hasLostLetters, isIllegible, legibleText, shownText } from './legible-text';
import { isPlaceholder } from './placeholder-text';
import { textColumns } from './text-columns';

/** What cannot be seen is read by machines, and letters that were lost on the way do not come back. */
export const textLegible = defineRule({
  id: 'text-legible',
  title: 'Write text in characters that can be read',
  severity: 'error',
  why: 'Text pasted from other programs brings control characters, and letters turned into �. An id with one of them in it looks right and is another id; a mark that turns the direction makes a text look like what it is not.',

  *find(context) {
    for (const { column, key, sheet, position, records } of textColumns(context)) {
      const data = { header: column.header };
      for (const { id, row, values } of records) {
        const value = values[column.id];
        if (typeof value !== 'string' || !isIllegible(value)) continue;

        const fix = legibleText(value);
        const safe = !key && !hasLostLetters(value) && !isExecuted(fix) && !isPlaceholder(fix);
        const at = { sheet, row, column: position };
        yield { at, record: id, entered: shownText(value), data, ...(safe && { fix }) };
      }
    }
  },

  message: ({ header }) => `“${header}” has characters in it that cannot be read.`,
  expected: () => 'Letters, figures and punctuation',
  action: () => 'Type the text again, or paste it as plain text.',
});
