import { defineRule } from '../define-rule';
import { countWords } from '../words/count';
import { shownText } from './legible-text';
import { textColumns } from './text-columns';

/** A narrative is read beside its figure at a review; a report belongs elsewhere. */
export const narrativeWithinLength = defineRule({
  id: 'narrative-within-length',
  title: 'Keep a narrative to 5,000 characters',
  severity: 'error',
  why: 'Whole reports are pasted into one cell, and nobody at the review finds the sentence that matters. One return must also be stored at once, and long texts fill it.',

  *find(context) {
    for (const { column, sheet, position, records } of textColumns(context)) {
      if (column.type !== 'long-text') continue;
      for (const { id, row, values } of records) {
        const value = values[column.id];
        if (typeof value !== 'string' || value.length <= longest) continue;
        // A character outside the first plane has a length of 2, and people count it as 1.
        const characters = Array.from(value).length;
        if (characters <= longest) continue;

        const at = { sheet, row, column: position };
        const data = { header: column.header, characters };
        yield { at, record: id, entered: shownText(value), data };
      }
    }
  },

  message: ({ header, characters }) => `“${header}” has ${countWords(characters)} characters.`,
  expected: () => `At most ${countWords(longest)} characters`,
  action: () => 'Keep what changed this quarter and why, and say where the rest can be read.',
});

const longest = 5000;
