import { plainWords } from '../../cells/plain-words';
import { measuresAsked } from '../../form/measures-asked';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** The figures of single services and systems are worked out from their own sheets, so they have no row either. */
export const measureKnown = defineRule({
  id: 'measure-known',
  title: 'Give a measure of the roadmap edition',
  severity: 'error',
  why: 'The id is typed over, or the row was copied from another edition or a local list. Whatever is returned in the row would then be counted for no measure.',

  *find(context) {
    const asked = measuresAsked(context.edition);
    const known = new Set(asked.map(({ id }) => id));
    const byWords = new Map(
      asked.flatMap(({ id, name }) => [[plainWords(id), id] as const, [plainWords(name), id]]),
    );
    const { records } = context.current.tables.measures;
    const listed = new Set(records.map(({ values }) => values.measure));
    const ofSingle = new Set(context.edition.measures.map(({ id }) => id));

    for (const record of records) {
      const { measure, name = '' } = record.values;
      if (measure === undefined || known.has(measure)) continue;

      const cell = enteredCell(context, 'measures', record, 'measure');
      const meant = byWords.get(plainWords(measure)) ?? byWords.get(plainWords(name));
      const twice = meant !== undefined && listed.has(meant);
      const data = { single: ofSingle.has(measure), meant: meant ?? '', twice };
      listed.add(meant);
      if (cell) yield { ...cell, ...(meant !== undefined && !twice && { fix: meant }), data };
    }
  },

  message: ({ single }) =>
    single
      ? 'This measure is worked out for each service or system and has no row here.'
      : 'The roadmap edition has no measure with this id.',
  expected: ({ meant }) => (meant === '' ? 'The id of a measure, such as 18.vacancy-rate' : meant),
  action: ({ meant, twice }) => {
    if (twice) return `Delete the row: ${meant} has its row already.`;
    return meant === ''
      ? 'Copy the id from a new template, or delete the row if it is for no measure of the roadmap.'
      : `Change the id to ${meant}.`;
  },
});
