import type { Criterion } from '../criterion';
import { criticalDataWhere } from '../critical-data-where';
import { touchesData } from '../touches-data';

/** Commitment 5: all departments have access to a Data Marketplace with a catalogue. */
export const dataCatalogued: Criterion = {
  id: 'data-catalogued',
  commitment: 5,
  title: 'Describe critical data in the Data Marketplace',
  question: 'Will the data be described in the catalogue of the Data Marketplace?',
  answers: {
    yes: { words: 'Yes, by the time the work ends', result: 'aligned' },
    planned: {
      words: 'Yes, later',
      result: 'aligned if',
      condition:
        'The data is described in the catalogue of the Data Marketplace by the date that the case gives.',
    },
    no: { words: 'No', result: 'not aligned' },
    'no-data': { words: 'It touches no critical data', result: 'not applicable' },
  },
  why: 'What is not in the catalogue cannot be found, and is bought or collected again.',

  bears: touchesData,

  shown: (context) => criticalDataWhere(context, 'catalogued', 'no', 'outside the catalogue'),
};
