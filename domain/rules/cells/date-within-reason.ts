import { columnsRead } from '../columns-read';
import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { dateWords } from '../words/date';

/** Well before and well after the roadmap's years: dates there are more often a slip than not. */
export const dateWithinReason = defineRule({
  id: 'date-within-reason',
  title: 'Explain a date long before or long after the years of the roadmap',
  severity: 'query',
  why: 'A slip in the year, such as 2032 for 2023, makes a plan look years late or a test look years old. A few such dates are right, so this asks and does not refuse.',

  *find(context: FormContext) {
    for (const { column, sheet, position, records } of columnsRead(context)) {
      if (column.type !== 'date') continue;
      const early = { header: column.header, side: 'before 2015' };
      const late = { header: column.header, side: 'after 2035' };
      for (const { id, row, values } of records) {
        const value = values[column.id];
        if (typeof value !== 'string' || (value >= earliest && value <= latest)) continue;

        const at = { sheet, row, column: position };
        const data = value < earliest ? early : late;
        yield { at, record: id, entered: dateWords(value), data };
      }
    }
  },

  message: ({ header, side }) => `“${header}” is a day ${side}.`,
  expected: () => 'A date from 2015 to 2035',
  action: () => 'Correct the year, or say why the date is right.',
});

const earliest = '2015-01-01';
const latest = '2035-12-31';
