import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const done = (doneOn: string | undefined) =>
  measureRows({ '12.mobile-app-strategy': { done: 'yes', doneOn } });

export const milestoneDoneByNowExamples: RuleExamples = {
  rule: 'milestone-done-by-now',
  accept: [
    { name: 'milestones were met before the quarter’s end' },
    { name: 'a milestone was met on the quarter’s last day', current: done('2023-09-30') },
    {
      name: 'a milestone is planned for a later day',
      current: measureRows({ '12.mobile-app-strategy': { done: 'no', doneOn: '2024-03-31' } }),
    },
    { name: 'a blank day is for another rule', current: done(undefined) },
    {
      name: 'the period cannot be read',
      current: { fields: { period: 'this quarter' }, ...done('2023-10-01') },
    },
  ],
  reject: [
    {
      name: 'a milestone was met on the day after the quarter’s end',
      current: done('2023-10-01'),
      findings: [
        {
          sheet: 'Measures',
          cells: 'H22',
          entered: '1 October 2023',
          message:
            'The milestone is done, but on a day after the quarter, which ended on 30 September 2023.',
        },
      ],
    },
  ],
};
