import { periodDates } from '../../period/period-dates';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { dateWords } from '../words/date';

/** A query, as systems do run without support; the review should know of each. */
export const supportInForce = defineRule({
  id: 'support-in-force',
  title: 'Explain a system whose support has ended',
  severity: 'query',
  why: 'Support was extended and the day was not changed, or the system has run unsupported since. The second is a risk that somebody must own.',

  *find(context) {
    const { period, tables } = context.current;
    if (!period) return;

    const { last } = periodDates(period);
    for (const record of tables.systems.records) {
      const { supportEnds } = record.values;
      if (supportEnds === undefined || supportEnds >= last) continue;

      const cell = enteredCell(context, 'systems', record, 'supportEnds');
      if (cell) yield { ...cell, data: { last } };
    }
  },

  message: ({ last }) =>
    `Support for the system ended before the last day of the quarter, ${dateWords(last)}.`,
  expected: ({ last }) => `A day from ${dateWords(last)} on, or a reason`,
  action: () =>
    'Give the new day if support was extended. If the system runs without support, say in a reason who has accepted that.',
});
