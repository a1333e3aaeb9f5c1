import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** The amount still needed is what the word beside it means. */
export const fundingAgrees = defineRule({
  id: 'funding-agrees',
  title: 'Let the funding of remediation and the amount still needed agree',
  severity: 'error',
  why: 'The word is changed when funding comes and the amount is not, or the other way round. The gap in funding that the review is asked to close would be wrong by that system.',

  *find(context) {
    for (const record of context.current.tables.systems.records) {
      const { funding, fundingNeeded } = record.values;
      if (funding === undefined || fundingNeeded === undefined) continue;
      if ((funding === 'full') === (fundingNeeded === 0)) continue;

      const cell = enteredCell(context, 'systems', record, 'fundingNeeded', ['funding']);
      if (cell) yield { ...cell, data: { funding } };
    }
  },

  message: ({ funding }) => says[funding].message,
  expected: ({ funding }) => says[funding].expected,
  action: ({ funding }) => says[funding].action,
});

const amount = {
  expected: 'An amount above £0',
  action: 'Give the amount that is still needed, or choose Fully funded if none is.',
} as const;

const says = {
  full: {
    message: 'Remediation is fully funded, and yet an amount is still needed.',
    expected: '£0',
    action: 'Give 0 if it is fully funded; otherwise choose Partly funded or Not funded.',
  },
  part: { ...amount, message: 'Remediation is partly funded, and yet £0 is still needed.' },
  none: { ...amount, message: 'Remediation is not funded, and yet £0 is still needed.' },
} as const;
