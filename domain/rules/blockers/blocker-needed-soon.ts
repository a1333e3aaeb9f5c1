import { nextPeriod } from '../../period/next-period';
import { periodDates } from '../../period/period-dates';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { dateWords } from '../words/date';

/** Nothing is wrong: the review is told what cannot wait for the one after it. */
export const blockerNeededSoon = defineRule({
  id: 'blocker-needed-soon',
  title: 'Note a blocker that must be gone within the next quarter',
  severity: 'note',
  why: 'The next review comes after the day on which the blocker must be gone. Left to its turn, it would be taken up too late.',

  *find({ current: { period, tables } }) {
    if (!period) return;

    const { blockers } = tables;
    const { last } = periodDates(period);
    const soon = periodDates(nextPeriod(period)).last;
    for (const record of blockers.records) {
      const { neededBy, resolvedOn } = record.values;
      if (neededBy === undefined || resolvedOn !== undefined || neededBy > soon) continue;

      const at = placeOf(blockers, record, 'neededBy');
      const also = otherCells(blockers, record, ['resolvedOn']);
      const data = { late: neededBy <= last };
      if (at) yield { at, also, record: record.id, entered: dateWords(neededBy), data };
    }
  },

  message: ({ late }) =>
    late
      ? 'The blocker should have been gone by the quarter’s end and still stands.'
      : 'The blocker must be gone before the next quarter ends.',
  expected: () => 'A day after the next quarter, or a day under Resolved on',
  action: () => 'Check the day, and consider escalating the blocker to the review.',
});
