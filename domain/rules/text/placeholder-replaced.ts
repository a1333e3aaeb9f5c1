import { defineRule } from '../define-rule';
import { shownText } from './legible-text';
import { isPlaceholder } from './placeholder-text';
import { textColumns } from './text-columns';

/** A placeholder passes for an answer wherever only blanks are looked for. */
export const placeholderReplaced = defineRule({
  id: 'placeholder-replaced',
  title: 'Replace placeholders by what they keep the place of',
  severity: 'error',
  why: '“TBC” and “n/a” fill the cell and say nothing. At the review there is a figure that has moved, and no reason for it.',

  *find(context) {
    for (const { column, sheet, position, records } of textColumns(context)) {
      const required = column.required === 'always';
      const typed = required && column.locked !== true;
      if (column.type !== 'long-text' && !typed) continue;

      const data = { header: column.header, required };
      for (const { id, row, values } of records) {
        const value = values[column.id];
        if (typeof value !== 'string' || !isPlaceholder(value)) continue;

        const at = { sheet, row, column: position };
        yield { at, record: id, entered: shownText(value), data };
      }
    }
  },

  message: ({ header }) => `“${header}” holds a placeholder.`,
  expected: ({ required }) => (required ? 'The text itself' : 'The text itself, or a blank'),
  action: ({ required }) =>
    required
      ? 'Write what is known today; if something is still open, say what, and who decides it by when.'
      : 'Write what is known today, or leave the cell blank if there is nothing to say.',
});
