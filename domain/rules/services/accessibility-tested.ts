import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A query, as a supplier's own audit may have been read without its day. */
export const accessibilityTested = defineRule({
  id: 'accessibility-tested',
  title: 'Give the day on which an accessible service was tested',
  severity: 'query',
  why: 'A service is called accessible from its statement and was never audited. A great service has to meet WCAG 2.1 AA, and without a day nobody knows which audit shows it.',

  *find(context) {
    for (const record of context.current.tables.services.records) {
      const { accessibility, testedOn } = record.values;
      if (accessibility !== 'compliant' || testedOn !== undefined) continue;

      const cell = enteredCell(context, 'services', record, 'testedOn', ['accessibility']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'The service meets WCAG 2.1 AA and the day of its audit is blank.',
  expected: () => 'The day of the last accessibility audit',
  action: () =>
    'Give the day of the audit, or choose Not tested. If the day is not known, say in a reason what shows that the standard is met.',
});
