import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** Rows below the edge of an Excel table are read all the same, since nobody sees that edge. */
export const rowsInsideTable = defineRule({
  id: 'rows-inside-table',
  title: 'Keep rows inside their table',
  severity: 'note',
  why: 'Rows pasted below the edge of an Excel table are left out of its filters and totals. We read them, so our totals may differ from those that the department sees.',

  find: (context: FormContext) => layoutHits(context, 'rows-below-table'),

  message: ({ form, found }) =>
    `${rowsWords(found)} below the edge of the ${form} table, and ${one(found) ? 'has' : 'have'} been read.`,
  expected: () => 'Every row inside the table',
  action: () =>
    'Drag the corner of the table down over them; if they are not records, delete them.',
});

/** `6` is `Row 6 stands`, `6:9,12` is `Rows 6 to 9, 12 stand`. */
function rowsWords(rows: string): string {
  if (one(rows)) return `Row ${rows} stands`;
  return `Rows ${rows.replaceAll(':', ' to ').replaceAll(',', ', ')} stand`;
}

function one(rows: string): boolean {
  return /^\d+$/.test(rows);
}
