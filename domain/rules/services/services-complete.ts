import { servicesOf } from '../../roadmap/services-of';
import { defineRule } from '../define-rule';
import { otherCells } from '../other-cells';

/** Each service is asked about by itself, so that each can have its own reason; an empty sheet is one question. */
export const servicesComplete = defineRule({
  id: 'services-complete',
  title: 'Return every service that the list gives you',
  severity: 'query',
  why: 'A service is left out because its figures are late or poor. The count of great services would then rest on fewer than 75, and the share that is digital would look better than it is.',

  *find({ current, edition }) {
    const { services } = current.tables;
    if (services.columns.service === undefined) return;

    const listed = new Set(services.records.map(({ values }) => values.service));
    const missing = servicesOf(edition, current.organisation).filter(({ id }) => !listed.has(id));

    // Where as many rows have a blank or unknown id, those rows are what is missing.
    const known = new Set(edition.services.map(({ id }) => id));
    const astray = services.records.filter(({ values }) => !known.has(values.service ?? ''));
    const places = astray.flatMap((record) => otherCells(services, record, ['service']));
    const also = astray.length >= missing.length ? places : [];
    for (const { id, name } of missing) {
      const data = { name: services.records.length === 0 ? '' : name };
      yield { at: { sheet: services.sheet }, also, record: id, entered: '', data };
    }
  },

  message: ({ name }) =>
    name === ''
      ? 'None of the services that the list gives you has a row.'
      : `The list of 75 services gives you ${name}, and it has no row.`,
  expected: () => 'One row for each of your services on the list',
  action: ({ name }) =>
    name === ''
      ? 'Copy the rows from a new template, or say in a reason, for the record all, who returns your services now.'
      : 'Add a row for it. If it has closed or moved, say so in a reason, and since when.',
});
