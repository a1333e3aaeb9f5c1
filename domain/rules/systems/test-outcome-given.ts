import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A test has a day and an outcome, or there was no test. */
export const testOutcomeGiven = defineRule({
  id: 'test-outcome-given',
  title: 'Give both the day and the outcome of a resilience test',
  severity: 'error',
  why: 'A test that is booked is entered as held, or an outcome is left from a test whose day was cleared. Commitment 9 would count a test that nobody can show.',

  *find(context) {
    for (const record of context.current.tables.systems.records) {
      const { lastTest, testOutcome } = record.values;
      if ((lastTest === undefined) === (testOutcome === undefined)) continue;

      const blank = lastTest === undefined ? 'lastTest' : 'testOutcome';
      const given = lastTest === undefined ? 'testOutcome' : 'lastTest';
      const cell = enteredCell(context, 'systems', record, blank, [given]);
      if (cell) yield { ...cell, data: { blank } };
    }
  },

  message: ({ blank }) =>
    blank === 'lastTest'
      ? 'The outcome of a resilience test is given and its day is blank.'
      : 'The day of a resilience test is given and its outcome is blank.',
  expected: ({ blank }) =>
    blank === 'lastTest'
      ? 'The day of the last completed test'
      : 'Passed, Passed with actions or Failed',
  action: ({ blank }) =>
    blank === 'lastTest'
      ? 'Give the day of the test, or clear the outcome if there was no test.'
      : 'Choose the outcome, or clear the day if the test has not been completed.',
});
