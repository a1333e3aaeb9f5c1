import type { Criterion } from '../criterion';
import { fromReturn } from '../from-return';

/** Commitment 6: a single data ownership model for critical data assets. */
export const dataOwnerNamed: Criterion = {
  id: 'data-owner-named',
  commitment: 6,
  title: 'Name an owner for critical data',
  question: 'Has the critical data an owner under the cross-government model?',
  answers: {
    yes: { words: 'Yes, named by role', result: 'aligned' },
    planned: {
      words: 'The owner will be named by a date',
      result: 'aligned if',
      condition:
        'An owner under the cross-government model is named by the date that the case gives.',
    },
    no: { words: 'No', result: 'not aligned' },
    'no-data': { words: 'It touches no critical data', result: 'not applicable' },
  },
  why: 'Nobody keeps in order what nobody owns: the departments agreed to adopt one ownership model.',

  bears: ({ category }) =>
    category !== 'commodity technology or licences' && category !== 'resourcing contract',

  shown({ latest }) {
    const table = latest?.return.tables.data;
    const records =
      table?.records.filter(
        ({ values }) => values.critical === 'yes' && values.ownershipModel === 'no',
      ) ?? [];
    if (!latest || !table || records.length === 0) return undefined;
    return {
      result: 'aligned',
      reasons: [
        fromReturn(
          latest,
          table,
          records,
          ['critical', 'ownershipModel'],
          `The return shows ${records.length} critical data ${records.length === 1 ? 'asset' : 'assets'} without an owner under the model.`,
        ),
      ],
    };
  },
};
