import type { Criterion } from '../criterion';
import { criticalDataWhere } from '../critical-data-where';
import { touchesData } from '../touches-data';

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

  bears: touchesData,

  shown: (context) =>
    criticalDataWhere(context, 'ownershipModel', 'no', 'without an owner under the model'),
};
