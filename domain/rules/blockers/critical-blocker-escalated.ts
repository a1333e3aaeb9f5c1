import { lists } from '../../form/edition-2022-25-1/lists';
import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';

/** Someone in the department may be about to remove it, so it is a query. */
export const criticalBlockerEscalated = defineRule({
  id: 'critical-blocker-escalated',
  title: 'Escalate a critical blocker, or explain why not',
  severity: 'query',
  why: 'The review takes up only what is escalated to it. A critical blocker that is not would stay unseen by those who could remove it.',

  *find({ current: { tables } }) {
    const { blockers } = tables;
    for (const record of blockers.records) {
      const { severity, escalate, resolvedOn } = record.values;
      if (severity !== 'critical' || escalate !== 'no' || resolvedOn !== undefined) continue;

      const at = placeOf(blockers, record, 'escalate');
      const also = otherCells(blockers, record, ['severity', 'resolvedOn']);
      if (at) yield { at, also, record: record.id, entered: lists.yesNo.no, data: {} };
    }
  },

  message: () => 'The blocker is critical and is not escalated to the review.',
  expected: () => 'Yes',
  action: () =>
    'Choose Yes, or lower the severity if it is not critical. If it is critical and the review is not needed, say in a reason who will remove it.',
});
