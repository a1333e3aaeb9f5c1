import { columnsRead } from '../columns-read';
import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { enteredIn } from '../words/entered-in';
import { expectedIn } from '../words/expected-in';

/** Bounds are what can be at all; what is only unlikely is asked about by other rules. */
export const withinBounds = defineRule({
  id: 'within-bounds',
  title: 'Keep figures within what is possible',
  severity: 'error',
  why: 'A negative headcount or a legacy score of 45 out of 30 is a slip of the key or a wrong column. It would be added up with what others returned.',

  *find(context: FormContext) {
    const { lists } = context.form;
    for (const { column, sheet, position, records } of columnsRead(context)) {
      const { minimum = -Infinity, maximum = Infinity } = column;
      if (minimum === -Infinity && maximum === Infinity) continue;

      // The form has pounds, as people type them; the return has pence.
      const unit = column.type === 'money' ? 100 : 1;
      const data = { header: column.header, expected: expectedIn(column, lists) };
      for (const { id, row, values } of records) {
        const value = values[column.id];
        if (typeof value !== 'number') continue;
        if (value >= minimum * unit && value <= maximum * unit) continue;

        const at = { sheet, row, column: position };
        yield { at, record: id, entered: enteredIn(column, value, lists), data };
      }
    }
  },

  message: ({ header }) => `“${header}” is outside what is possible.`,
  expected: ({ expected }) => expected,
  action: () => 'Correct the figure; if it stands in the wrong column, move it.',
});
