import { periodDates } from '../../period/period-dates';
import { columnNamed, type ColumnName } from '../column-named';
import { defineRule } from '../define-rule';
import { dateWords } from '../words/date';

/** A return says what is true at the end of its quarter, whenever it is filled in. */
export const eventNotAhead = defineRule({
  id: 'event-not-ahead',
  title: 'Date what has happened no later than the end of the quarter',
  severity: 'error',
  why: 'A test that is booked is entered as held, or a year is mistyped. What happens after the quarter would be counted in it, and again in the next.',

  *find(context) {
    const { period } = context.current;
    if (!period) return;

    const data = { last: periodDates(period).last };
    const named = columnNamed(context);
    for (const { day: dayName, where, is } of events) {
      const read = named(dayName);
      const state = where && named(where);
      if (!read || (where && !state)) continue;
      for (const { id, row, values } of read.records) {
        const day = values[read.column.id];
        if (typeof day !== 'string' || day <= data.last) continue;
        if (state && !is?.includes(String(values[state.column.id]))) continue;

        const at = { sheet: read.sheet, row, column: read.position };
        const also = state ? [{ sheet: state.sheet, row, column: state.position }] : [];
        yield { at, also, record: id, entered: dateWords(day), data };
      }
    }
  },

  message: ({ last }) =>
    `This day is after the end of the quarter, ${dateWords(last)}, and yet it is of something that has happened.`,
  expected: ({ last }) => `A day up to ${dateWords(last)}`,
  action: ({ last }) =>
    `Correct the day, or clear it if it had not happened by ${dateWords(last)}: it belongs in the next return.`,
});

/** The days of what has happened, some only where the row says that it has; a milestone’s has a rule of its own. */
const events: readonly {
  readonly day: ColumnName;
  readonly where?: ColumnName;
  readonly is?: readonly string[];
}[] = [
  { day: 'services.testedOn' },
  { day: 'services.oneLoginOn', where: 'services.oneLogin', is: ['onboarding', 'live'] },
  { day: 'systems.lastTest' },
  { day: 'systems.agreedOn' },
  { day: 'issues.raisedOn' },
  { day: 'issues.resolvedOn' },
  { day: 'conditions.metOn' },
  { day: 'blockers.raisedOn' },
  { day: 'blockers.resolvedOn' },
];
