import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { misreadCells } from './misread-cells';

/** Percentages are worked out from two counts, so that departments can be added up; none is ever typed. */
export const countNotPercentage = defineRule({
  id: 'count-not-percentage',
  title: 'Give the count or the amount, not a percentage',
  severity: 'error',
  why: 'Every percentage is worked out from two counts, so that small and large departments can be added up. A typed 85% would be counted as 85 transactions or £85.',

  *find(context: FormContext) {
    // The reader may offer 85 for 85%, which is no count of anything.
    for (const { at, record, entered, data } of misreadCells(context, 'percentage')) {
      yield { at, record, entered, data };
    }
  },

  message: ({ header }) => `“${header}” holds a percentage.`,
  expected: ({ expected }) => expected,
  action: () =>
    'Give the number behind the percentage: the percentage is worked out from the counts.',
});
