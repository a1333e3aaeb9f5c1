import { coveredCells } from '../covered-cells';
import type { Column } from '../../form/form';
import { columnsRead, type ColumnRead } from '../columns-read';
import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { expectedIn } from '../words/expected-in';

/** Being unable to say is an answer and a blank is none, so a blank is never taken for zero. */
export const requiredGiven = defineRule({
  id: 'required-given',
  title: 'Fill in what the form always asks for',
  severity: 'error',
  why: 'A blank is not zero. A count left blank would fall out of its ratio, and nobody could tell whether it was forgotten, unknown or none.',

  *find(context: FormContext) {
    const misread = coveredCells();
    for (const { at } of context.faults.cells) misread.add(at);

    for (const { column, sheet, position, records, table } of columnsRead(context)) {
      if (column.required !== 'always') continue;
      const data = {
        header: column.header,
        expected: expectedIn(column, context.form.lists),
        action: actionFor(column, table),
      };
      for (const { id, row, values } of records) {
        if (values[column.id] !== undefined) continue;
        const at = { sheet, row, column: position };
        if (!misread.has(at)) yield { at, record: id, entered: '', data };
      }
    }
  },

  message: ({ header }) => `“${header}” is blank.`,
  expected: ({ expected }) => expected,
  action: ({ action }) => action,
});

function actionFor({ locked, type }: Column, table: ColumnRead['table']): string {
  if (locked) {
    return 'The template fills this cell: copy it from a new template, or delete the row if it is not yours.';
  }
  const fill = type === 'list' ? 'Choose from the list in the cell.' : 'Fill it in.';
  if (table === 'return') return fill;

  const isFigure = type === 'integer' || type === 'number' || type === 'money';
  return isFigure
    ? `${fill} If there were none, give 0; if the row is not needed, clear the whole row.`
    : `${fill} If the row is not needed, clear the whole row.`;
}
