import { daysBetween } from '../../period/days-between';
import { periodDates } from '../../period/period-dates';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';
import { tolerances } from '../tolerances';
import { dateWords } from '../words/date';

/** Two reviews have passed by then. */
export const blockerAged = defineRule({
  id: 'blocker-aged',
  title: 'Explain a blocker that has stood for more than half a year',
  severity: 'query',
  why: 'The row was carried over and the blocker is long gone, or it has outlived two reviews. The first clutters the pack, the second has to be heard.',

  *find({ current: { period, tables } }) {
    if (!period) return;

    const { blockers } = tables;
    const { last } = periodDates(period);
    for (const record of blockers.records) {
      const { raisedOn, resolvedOn } = record.values;
      if (raisedOn === undefined || resolvedOn !== undefined) continue;
      if (daysBetween(raisedOn, last) <= tolerances.daysThatABlockerMayStand) continue;

      const at = placeOf(blockers, record, 'raisedOn');
      const also = otherCells(blockers, record, ['resolvedOn']);
      if (at) yield { at, also, record: record.id, entered: dateWords(raisedOn), data: {} };
    }
  },

  message: () =>
    `The blocker was raised more than ${tolerances.daysThatABlockerMayStand} days before the quarter’s end and still stands.`,
  expected: () => 'A day under Resolved on, or a reason',
  action: () =>
    'If the blocker is gone, give the day under Resolved on. If not, say in a reason what has been tried and what is needed now.',
});
