import type { Criterion } from '../criterion';
import { fromReturn } from '../from-return';

/** Commitment 21: at least “good” for product-centric structures and agile ways of working. */
export const teamProductCentric: Criterion = {
  id: 'team-product-centric',
  commitment: 21,
  title: 'Give the work to a lasting product team',
  question: 'Who looks after what is built, once it is built?',
  answers: {
    product: { words: 'A lasting product team, by agile ways of working', result: 'aligned' },
    will: {
      words: 'Such a team will be formed by a date',
      result: 'aligned if',
      condition: 'A lasting product team is at work by the date that the case gives.',
    },
    project: { words: 'A project team that is dissolved', result: 'not aligned' },
  },
  why: 'What a project hands over and leaves grows old. All departments aim at “good” against the functional standard GovS 005.',

  bears: ({ category }) =>
    category === 'digital service' || category === 'platform or common component',

  shown({ latest }) {
    const table = latest?.return.tables.people;
    const records = table?.records.filter(
      ({ values: { agileLevel, productLevel } }) =>
        agileLevel === 'not-yet-good' || productLevel === 'not-yet-good',
    );
    if (!latest || !table || !records || records.length === 0) return undefined;
    const words =
      'The return assesses the department as not yet good for product-centric structures or agile ways of working.';
    return {
      result: 'aligned',
      reasons: [fromReturn(latest, table, records, ['productLevel', 'agileLevel'], words)],
    };
  },
};
