import { placeOf } from '../../return/place-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';

/** Cash is released only where a budget is made smaller by it. */
export const cashReleaseBudgeted = defineRule({
  id: 'cash-release-budgeted',
  title: 'Name the budget line that a cash-releasing saving is taken from',
  severity: 'error',
  why: 'A saving that is taken from no budget releases no cash. Counted as cash-releasing it would promise the Treasury money that nobody gives up.',

  *find({ current: { tables } }) {
    for (const record of tables.savings.records) {
      const { cashReleasing, budgetLine } = record.values;
      if (cashReleasing !== 'yes' || budgetLine !== undefined) continue;

      const at = placeOf(tables.savings, record, 'budgetLine');
      const also = otherCells(tables.savings, record, ['cashReleasing']);
      if (at) yield { at, also, record: record.id, entered: '', data: {} };
    }
  },

  message: () => 'The saving is cash-releasing and names no budget line.',
  expected: () => 'The budget line that the saving is taken from',
  action: () =>
    'Name the budget line that was reduced, or choose No under Cash-releasing if none was.',
});
