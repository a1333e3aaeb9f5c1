import { measuresAsked } from '../../form/measures-asked';
import { edition202225 } from '../../roadmap/edition-2022-25';
import type { RuleExamples } from '../example';

const rowsWith = (id: string, becomes: string) =>
  measuresAsked(edition202225).map((measure) => (measure.id === id ? { measure: becomes } : {}));

export const measureKnownExamples: RuleExamples = {
  rule: 'measure-known',
  accept: [
    { name: 'every row is for a measure of the edition' },
    {
      name: 'a row without an id is not judged',
      current: { tables: { measures: [{ measure: undefined }] } },
    },
    { name: 'the Measures sheet is missing', current: { without: ['Measures'] } },
  ],
  reject: [
    {
      name: 'the id has capitals and a space in it',
      current: { tables: { measures: rowsWith('18.vacancy-rate', '18. Vacancy Rate') } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'A32',
          entered: '18. Vacancy Rate',
          fix: '18.vacancy-rate',
          expected: '18.vacancy-rate',
        },
      ],
    },
    {
      name: 'the id is another, and the name beside it tells which was meant',
      current: { tables: { measures: rowsWith('18.vacancy-rate', 'KPI-18a') } },
      findings: [{ sheet: 'Measures', cells: 'A32', entered: 'KPI-18a', fix: '18.vacancy-rate' }],
    },
    {
      name: 'the measure that was meant has its row already, so nothing is mended by itself',
      current: {
        tables: {
          measures: [
            { measure: '18.vacancy-rate', name: undefined },
            { measure: '18-vacancy-rate', name: undefined },
          ],
        },
      },
      findings: [
        {
          sheet: 'Measures',
          cells: 'A6',
          entered: '18-vacancy-rate',
          action: 'Delete the row: 18.vacancy-rate has its row already.',
        },
      ],
    },
    {
      name: 'the row is for a local measure',
      current: { tables: { measures: [{ measure: 'cloud-share', name: 'Example: cloud share' }] } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'A5',
          entered: 'cloud-share',
          message: 'The roadmap edition has no measure with this id.',
        },
      ],
    },
    {
      name: 'the measure is one of single services',
      current: { tables: { measures: [{ measure: '1.digital-adoption', name: undefined }] } },
      findings: [
        {
          sheet: 'Measures',
          cells: 'A5',
          entered: '1.digital-adoption',
          message: 'This measure is worked out for each service or system and has no row here.',
        },
      ],
    },
  ],
};
