import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** A query: a year is long and a day is short for an average, but each can be. */
export const hireDaysPlausible = defineRule({
  id: 'hire-days-plausible',
  title: 'Explain an average of less than a day or more than a year to hire',
  severity: 'query',
  why: 'Weeks or months are typed where days belong, or the total days of all hires instead of their average. The average of the government would move by it.',

  *find(context) {
    for (const record of context.current.tables.people.records) {
      const { daysToHire, hires } = record.values;
      if (daysToHire === undefined || hires === 0) continue;
      if (daysToHire >= shortest && daysToHire <= longest) continue;

      const cell = enteredCell(context, 'people', record, 'daysToHire', ['hires']);
      if (cell) yield { ...cell, data: { long: daysToHire > longest } };
    }
  },

  message: ({ long }) =>
    long
      ? 'It took more than a year to hire somebody, on average.'
      : 'It took less than a day to hire somebody, on average.',
  expected: () => `From ${shortest} to ${longest} days, or a reason`,
  action: ({ long }) =>
    long
      ? 'Check that it is the average of the hires and not the total of their days; if it is right, say why in a reason.'
      : 'Check that it is in days and not in months or years; if it is right, say why in a reason.',
});

const shortest = 1;
const longest = 365;
