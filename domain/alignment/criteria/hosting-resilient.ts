import type { Criterion } from '../criterion';
import { fromReturn } from '../from-return';

/** Commitment 9: nationally important systems tested yearly, and hosted in aligned environments. */
export const hostingResilient: Criterion = {
  id: 'hosting-resilient',
  commitment: 9,
  title: 'Test nationally important systems and host them well',
  question: 'How is the system hosted and tested?',
  answers: {
    aligned: { words: 'In an aligned environment, and tested every year', result: 'aligned' },
    planned: {
      words: 'A plan says when it will be',
      result: 'aligned if',
      condition:
        'The plan for hosting and yearly tests is agreed with dates, and a return shows it.',
    },
    no: { words: 'Neither, and there is no plan', result: 'not aligned' },
    'no-system': { words: 'It changes no nationally important system', result: 'not applicable' },
  },
  why: 'A system that the country depends on and that nobody has tested fails on the worst day. The return shows how the system stands.',

  bears: ({ category }) => category !== 'resourcing contract',

  shown({ case: one, latest }) {
    const table = latest?.return.tables.systems;
    const record = table?.records.find(({ id }) => id === one.subject);
    if (!latest || !table || record?.values.nationallyImportant !== 'yes') return undefined;
    if (record.values.hosting !== 'none' && record.values.lastTest !== undefined) return undefined;

    const words =
      'The return shows the nationally important system without a hosting plan or without a test.';
    return {
      result: 'aligned if',
      reasons: [fromReturn(latest, table, [record], ['hosting', 'lastTest'], words)],
      condition: 'The system has a hosting plan and a resilience test, and a return shows both.',
    };
  },
};
