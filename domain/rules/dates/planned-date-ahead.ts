import { periodDates } from '../../period/period-dates';
import { columnNamed, type ColumnName } from '../column-named';
import { defineRule } from '../define-rule';
import { dateWords } from '../words/date';

/** A query, as a plan can be late; the review should hear it from the department. */
export const plannedDateAhead = defineRule({
  id: 'planned-date-ahead',
  title: 'Explain a planned day that is past',
  severity: 'query',
  why: 'The row is carried over from an earlier return and nobody looks at it again: what was planned has been done, or is late. A plan whose day is past tells the review nothing.',

  *find(context) {
    const { period } = context.current;
    if (!period) return;

    const data = { last: periodDates(period).last };
    const named = columnNamed(context);
    for (const { day: dayName, while: whileName, is } of plans) {
      const read = named(dayName);
      const state = named(whileName);
      if (!read || !state) continue;
      for (const { id, row, values } of read.records) {
        const day = values[read.column.id];
        if (typeof day !== 'string' || day >= data.last) continue;
        if (values[state.column.id] !== is) continue;

        const at = { sheet: read.sheet, row, column: read.position };
        const also = [{ sheet: state.sheet, row, column: state.position }];
        yield { at, also, record: id, entered: dateWords(day), data };
      }
    }
  },

  message: ({ last }) =>
    `This day is planned for, and yet it was past at the end of the quarter, ${dateWords(last)}.`,
  expected: ({ last }) => `A day from ${dateWords(last)} on, or a reason`,
  action: () =>
    'If it has been done, say so in the row. If it is late, give the new day, or say in a reason why there is none.',
});

/** The days of what is planned, and what its row says while it is. */
const plans: readonly {
  readonly day: ColumnName;
  readonly while: ColumnName;
  readonly is: string | undefined;
}[] = [
  { day: 'measures.doneOn', while: 'measures.done', is: 'no' },
  { day: 'services.oneLoginOn', while: 'services.oneLogin', is: 'planned' },
  { day: 'systems.hostingPlanDate', while: 'systems.hosting', is: 'planned' },
  // A plan for a system that is no longer red-rated has been carried out.
  { day: 'systems.completesOn', while: 'systems.redRated', is: 'yes' },
  { day: 'blockers.neededBy', while: 'blockers.resolvedOn', is: undefined },
];
