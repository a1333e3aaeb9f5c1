import { columnsRead } from '../../rules/columns-read';
import { defineRule } from '../../rules/define-rule';
import { countWords } from '../../rules/words/count';
import type { CaseContext } from './case-context';

/** The service keeps a case whole or not at all, so that longer text would be refused with all the rest. */
export const caseTextFits = defineRule({
  id: 'case-text-fits',
  title: 'Keep text to the length that a case can hold',
  severity: 'error',
  why: 'Whole documents are pasted into a cell. A case holds a summary, and links to its documents for all the rest.',

  *find(context: CaseContext) {
    for (const { column, position, records, sheet } of columnsRead(context)) {
      const most = column.type === 'long-text' ? mostInSentences : mostInLine;
      if (column.type !== 'text' && column.type !== 'long-text') continue;
      const data = { header: column.header, most: countWords(most) };
      for (const { id, row, values } of records) {
        const value = values[column.id];
        if (typeof value !== 'string' || value.length <= most) continue;
        const at = { sheet, row, column: position };
        yield { at, record: id, entered: `${value.slice(0, 60)}…`, data };
      }
    }
  },

  message: ({ header, most }) => `“${header}” is longer than ${most} characters.`,
  expected: ({ most }) => `At most ${most} characters`,
  action: () => 'Shorten it, and link a document that has the rest.',
});

const mostInLine = 400;
const mostInSentences = 4000;
