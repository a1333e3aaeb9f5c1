import type { Criterion } from '../criterion';
import { criticalDataWhere } from '../critical-data-where';
import { touchesData } from '../touches-data';

/** Commitment 4: all critical data assets available and in use through trusted APIs and platforms. */
export const criticalDataShared: Criterion = {
  id: 'critical-data-shared',
  commitment: 4,
  title: 'Make critical data available through a trusted API or platform',
  question: 'How will other departments use the critical data that the work creates or changes?',
  answers: {
    available: {
      words: 'Through a trusted API or platform, such as GDX or IDS',
      result: 'aligned',
    },
    planned: {
      words: 'Through one by a date after the work ends',
      result: 'aligned if',
      condition:
        'The data is available through a trusted API or platform by the date that the case gives.',
    },
    no: { words: 'They cannot', result: 'not aligned' },
    'no-data': { words: 'It touches no critical data', result: 'not applicable' },
  },
  why: 'Data that is locked into one system has to be asked for by hand by every other department that needs it.',

  bears: touchesData,

  shown: (context) =>
    criticalDataWhere(
      context,
      'availability',
      'not-available',
      'that other departments cannot use yet',
    ),
};
