import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { askedRows } from './asked-rows';

/**
 * A query, as 0 of 0 is the right answer of a quarter in which there was nothing to count. Anything counted of
 * nothing is an error, by `numerator-within-denominator`.
 */
export const denominatorNotZero = defineRule({
  id: 'denominator-not-zero',
  title: 'Confirm that there was nothing to count',
  severity: 'query',
  why: 'A zero is typed below the line because the count is not known yet. The measure would then be shown as not applicable, as if there had been nothing to do.',

  *find(context) {
    for (const { measure, record } of askedRows(context)) {
      const { answer, denominator } = record.values;
      if (!measure.ratio || measure.from !== 'measures') continue;
      if (answer !== 'reported' || denominator !== 0) continue;

      const restsOn = ['measure', 'answer', 'numerator'] as const;
      const cell = enteredCell(context, 'measures', record, 'denominator', restsOn);
      if (cell) yield { ...cell, data: { counted: measure.ratio.denominator } };
    }
  },

  message: ({ counted }) => `The denominator is 0, which says that there were no ${counted}.`,
  expected: () => 'A count above 0, or 0 with a reason',
  action: () =>
    'If there was nothing to count this quarter, say so in a reason. If the count is not known, choose Withheld and say why in the narrative.',
});
