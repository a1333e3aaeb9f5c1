import { plainWords } from '../../cells/plain-words';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';

/** The id is what makes a service the same from quarter to quarter and across government; its name is not. */
export const serviceKnown = defineRule({
  id: 'service-known',
  title: 'Give a service that is on the list of 75',
  severity: 'error',
  why: 'The name is typed where the id belongs, the id is misspelt, or a service is added that is not on the list. Its counts would then be nobody’s, and the service would look as if it had not been returned.',

  *find(context) {
    const { services } = context.edition;
    const known = new Set(services.map(({ id }) => id));
    const byWords = new Map(
      services.flatMap(({ id, name }) => [[plainWords(id), id] as const, [plainWords(name), id]]),
    );
    const { records } = context.current.tables.services;
    const listed = new Set(records.map(({ values }) => values.service));

    for (const record of records) {
      const { service, name = '' } = record.values;
      if (service === undefined || known.has(service)) continue;

      const cell = enteredCell(context, 'services', record, 'service');
      const meant = byWords.get(plainWords(service)) ?? byWords.get(plainWords(name));
      const twice = meant !== undefined && listed.has(meant);
      const fix = meant !== undefined && !twice && { fix: meant };
      listed.add(meant);
      if (cell) yield { ...cell, ...fix, data: { meant: meant ?? '', twice } };
    }
  },

  message: () => 'The list of 75 services has no service with this id.',
  expected: ({ meant }) =>
    meant === '' ? 'The id of a service on the list, such as tax-your-vehicle' : meant,
  action: ({ meant, twice }) => {
    if (twice) return `Delete the row: ${meant} has its row already.`;
    return meant === ''
      ? 'Copy the id from a new template, or delete the row if the service is not on the list.'
      : `Change the id to ${meant}.`;
  },
});
