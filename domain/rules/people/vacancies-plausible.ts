import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A query, as a part that was set up in the quarter can have more posts to fill than people. */
export const vacanciesPlausible = defineRule({
  id: 'vacancies-plausible',
  title: 'Explain more vacancies than people',
  severity: 'query',
  why: 'The vacancies of the whole department are typed beside the headcount of one part, or the two columns are swapped. The vacancy rate would be over 100%.',

  *find(context) {
    for (const record of context.current.tables.people.records) {
      const { headcount, vacancies } = record.values;
      if (headcount === undefined || vacancies === undefined || vacancies <= headcount) continue;

      const cell = enteredCell(context, 'people', record, 'vacancies', ['headcount']);
      if (cell) yield { ...cell, data: {} };
    }
  },

  message: () => 'There are more vacancies than the total headcount.',
  expected: () => 'No more than the headcount, or a reason',
  action: () =>
    'Check that both counts are for the same part of the department; if they are right, say why in a reason.',
});
