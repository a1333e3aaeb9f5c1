import { columnsRead, type ColumnRead } from '../columns-read';
import type { FormContext } from '../context';
import { defineRule } from '../define-rule';

/** A record that is there twice would be counted twice, and which of the two is meant nobody can know. */
export const recordUnique = defineRule({
  id: 'record-unique',
  title: 'Give each record one row',
  severity: 'error',
  why: 'A row copied to start a new record, whose id was left as it was, makes two records of one name. Both would be counted, and next quarter neither could be compared.',

  *find(context: FormContext) {
    const columns = columnsRead(context).filter(({ key }) => key);

    for (const table of context.form.tables) {
      const keys = columns.filter((column) => column.table === table.id);
      if (keys.length < table.key.length) continue;

      const first = new Map<string, number>();
      for (const { id, row, values } of keys[0]?.records ?? []) {
        if (keys.some(({ column }) => values[column.id] === undefined)) continue;
        const before = first.get(id);
        if (before === undefined) {
          first.set(id, row);
        } else {
          const [at, ...also] = placesIn(keys, row);
          if (at) yield { at, also, record: id, entered: id, data: { firstRow: before + 1 } };
        }
      }
    }
  },

  message: ({ firstRow }) => `This record is already in row ${firstRow}.`,
  expected: () => 'One row for each record',
  action: ({ firstRow }) =>
    `Keep the row that is right and delete the other; if it is another record than row ${firstRow}, give it an id of its own.`,
});

/** The cells of a record's key, the last one first: it is what tells the records of one parent apart. */
function placesIn(keys: readonly ColumnRead[], row: number) {
  return keys.map(({ sheet, position }) => ({ sheet, row, column: position })).reverse();
}
