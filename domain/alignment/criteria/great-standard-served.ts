import type { Criterion } from '../criterion';
import { fromReturn } from '../from-return';

/** Commitment 1: at least 50 of the top 75 services move to the great standard by 2025. */
export const greatStandardServed: Criterion = {
  id: 'great-standard-served',
  commitment: 1,
  title: 'Raise a service of the top 75 towards the great standard',
  question: 'Which figures of the great standard will the work raise?',
  answers: {
    raises: {
      words: 'It names the figures that it will raise, from what to what and by when',
      result: 'aligned',
    },
    keeps: {
      words: 'It keeps the figures where they are',
      result: 'aligned if',
      condition:
        'The case names a figure of the great standard that it will raise, with its baseline and target.',
    },
    'not-service': {
      words: 'It does not change one of the top 75 services',
      result: 'not applicable',
    },
  },
  why: 'The roadmap puts 50 of the top 75 services at the great standard by 2025. Spend on one of them that raises none of its figures leaves the count where it is.',

  bears: ({ category }) => category === 'digital service',

  shown({ case: one, latest }) {
    const table = latest?.return.tables.services;
    const record = table?.records.find(({ id }) => id === one.subject);
    if (!latest || !table || record?.values.ownRating !== 'not-yet-great') return undefined;
    return {
      result: 'aligned',
      reasons: [
        fromReturn(
          latest,
          table,
          [record],
          ['ownRating'],
          'The return rates the service as not yet great.',
        ),
      ],
    };
  },
};
