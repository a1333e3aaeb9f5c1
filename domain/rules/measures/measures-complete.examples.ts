import { measuresAsked } from '../../form/measures-asked';
import { edition202225 } from '../../roadmap/edition-2022-25';
import type { RuleExamples } from '../example';

const rows = measuresAsked(edition202225).map(({ id, name }) => ({ measure: id, name }));

export const measuresCompleteExamples: RuleExamples = {
  rule: 'measures-complete',
  accept: [
    { name: 'every measure has a row' },
    { name: 'the Measures sheet is missing', current: { without: ['Measures'] } },
    {
      name: 'the rows stand in another order',
      current: { tables: { measures: [...rows].reverse() } },
    },
    {
      name: 'the column of ids has another header, so nobody can tell',
      current: { cells: { 'Measures!A4': 'Ref.' } },
    },
  ],
  reject: [
    {
      name: 'one row was deleted',
      current: {
        tables: { measures: rows.filter(({ measure }) => measure !== '11.secure-by-design') },
      },
      findings: [
        {
          sheet: 'Measures',
          cells: '',
          entered: '',
          message: 'The measure 11.secure-by-design has no row.',
        },
      ],
    },
    {
      name: 'two rows were deleted',
      current: { tables: { measures: rows.slice(2) } },
      findings: [
        {
          sheet: 'Measures',
          cells: '',
          entered: '',
          message: 'These measures have no row: 1.services-great and 1.service-savings.',
        },
      ],
    },
    {
      name: 'the sheet has no rows',
      current: { tables: { measures: [] } },
      findings: [{ sheet: 'Measures', cells: '', entered: '' }],
    },
  ],
};
