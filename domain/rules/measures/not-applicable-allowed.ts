import type { Measure } from '../../roadmap/measure';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { askedRows } from './asked-rows';

/** Where another sheet holds the figures and has nothing to count, they say themselves that it does not apply. */
export const notApplicableAllowed = defineRule({
  id: 'not-applicable-allowed',
  title: 'Answer Not applicable only where the roadmap allows it',
  severity: 'error',
  why: 'Not applicable takes a department out of the count. The roadmap allows it where it says “as appropriate”, and a department may have no part in what the government does as a whole; elsewhere it would hide a department that has not begun.',

  *find(context) {
    const { observations, current } = context;
    const answered = [...askedRows(context)].filter(
      ({ measure, record }) =>
        record.values.answer === 'not-applicable' &&
        !measure.notApplicable &&
        !isGovernments(measure),
    );
    if (answered.length === 0) return;

    const counted = new Set<string>();
    for (const { measure, subject, answer } of observations) {
      if (subject === undefined && answer === 'value') counted.add(measure);
    }
    for (const { measure, record } of answered) {
      const elsewhere = measure.from !== 'measures';
      if (elsewhere && !counted.has(measure.id)) continue;

      const cell = enteredCell(context, 'measures', record, 'answer', ['measure']);
      const data = { sheet: elsewhere ? current.tables[measure.from].sheet : '' };
      if (cell) yield { ...cell, data };
    }
  },

  message: ({ sheet }) =>
    sheet === ''
      ? 'The roadmap does not let a department answer Not applicable to this measure.'
      : `The sheet ${sheet} has figures for this measure, so it does apply.`,
  expected: () => 'Reported or Withheld',
  action: ({ sheet }) =>
    sheet === ''
      ? 'Choose Reported and answer the measure. If you cannot, choose Withheld and say why in the narrative.'
      : `Choose Reported, or correct the sheet ${sheet} if its figures are wrong.`,
});

/** Commitments 2, 12, 13 and 20 bind the government as a whole: a small body may have no part in them. */
function isGovernments({ from, scope }: Measure): boolean {
  return scope === 'government' && from === 'measures';
}
