import { columnNamed, type ColumnName } from '../column-named';
import { defineRule } from '../define-rule';
import { enteredIn } from '../words/entered-in';

/** ISO dates are in order as they are in the alphabet. */
export const datesInOrder = defineRule({
  id: 'dates-in-order',
  title: 'Give dates in the order in which things happen',
  severity: 'error',
  why: 'Day and month are swapped, or the year is last year’s. An issue resolved before it was raised would count as resolved in time.',

  *find(context) {
    const named = columnNamed(context);
    for (const [earlierName, laterName] of pairs) {
      const earlier = named(earlierName);
      const later = named(laterName);
      if (!earlier || !later) continue;

      const data = { earlier: earlier.column.header, later: later.column.header };
      for (const { id, row, values } of later.records) {
        const from = values[earlier.column.id];
        const to = values[later.column.id];
        if (from === undefined || to === undefined || from <= to) continue;

        const at = { sheet: later.sheet, row, column: later.position };
        const also = [{ sheet: earlier.sheet, row, column: earlier.position }];
        const entered = enteredIn(later.column, to, context.form.lists);
        yield { at, also, record: id, entered, data };
      }
    }
  },

  message: ({ earlier, later }) => `“${later}” is before “${earlier}”.`,
  expected: ({ earlier }) => `A day on or after the day in “${earlier}”`,
  action: ({ earlier, later }) =>
    `Correct “${later}” or “${earlier}”; check that day and month are not swapped.`,
});

/** What comes first, and what cannot come before it. */
const pairs: readonly (readonly [earlier: ColumnName, later: ColumnName])[] = [
  ['systems.agreedOn', 'systems.completesOn'],
  ['issues.raisedOn', 'issues.due'],
  ['issues.raisedOn', 'issues.resolvedOn'],
  ['blockers.raisedOn', 'blockers.neededBy'],
  ['blockers.raisedOn', 'blockers.resolvedOn'],
];
