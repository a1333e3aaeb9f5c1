import { periodDates } from '../../period/period-dates';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { dateWords } from '../words/date';

/** A query, as it may be true: it is then what the review has to hear of. A blank says that there was no test. */
export const resilienceTestRecent = defineRule({
  id: 'resilience-test-recent',
  title: 'Explain a nationally important system that was not tested in the last 12 months',
  severity: 'query',
  why: 'The day of a test is carried over from quarter to quarter and nobody enters the new one, or the test is overdue. Commitment 9 asks for a test every year.',

  *find(context) {
    const { period, tables } = context.current;
    if (!period) return;

    const { last } = periodDates(period);
    const yearBefore = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
    for (const record of tables.systems.records) {
      const { nationallyImportant, lastTest } = record.values;
      if (nationallyImportant !== 'yes') continue;
      if (lastTest !== undefined && lastTest > yearBefore) continue;

      const restsOn = ['nationallyImportant'] as const;
      const cell = enteredCell(context, 'systems', record, 'lastTest', restsOn);
      if (cell) yield { ...cell, data: { yearBefore, last, never: lastTest === undefined } };
    }
  },

  message: ({ last, never }) =>
    never
      ? 'The system is nationally important and has no resilience test.'
      : `The system is nationally important and was not tested in the 12 months to ${dateWords(last)}.`,
  expected: ({ yearBefore, last }) =>
    `A day after ${dateWords(yearBefore)} and up to ${dateWords(last)}`,
  action: () =>
    'Give the day of the last completed test. If there was none in the 12 months, say in a reason why, and when there will be.',
});
