import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const sheet = 'Measures';

export const milestoneDatedExamples: RuleExamples = {
  rule: 'milestone-dated',
  accept: [
    { name: 'every milestone that is done has its day' },
    {
      name: 'a milestone is not done, and planned',
      current: measureRows({ '12.mobile-app-strategy': { done: 'no', doneOn: '2024-03-31' } }),
    },
    {
      name: 'a milestone is withheld',
      current: measureRows({
        '12.mobile-app-strategy': { answer: 'withheld', doneOn: undefined },
      }),
    },
    {
      name: 'the People sheet holds the milestone',
      current: measureRows({ '19.diversity-roadmap': { done: 'yes' } }),
    },
  ],
  reject: [
    {
      name: 'two milestones are done and one is planned, none with a day',
      current: measureRows({
        '3.one-login-strategy': { doneOn: undefined },
        '12.mobile-app-strategy': { done: 'no', doneOn: undefined },
        '8.buy-once-use-many': { doneOn: undefined },
      }),
      findings: [
        {
          sheet,
          cells: 'H8,H16',
          entered: '',
          message: 'The milestone is done and the day on which it was met is blank.',
        },
        {
          sheet,
          cells: 'H22',
          entered: '',
          message: 'The milestone is not done and the day that it is planned for is blank.',
        },
      ],
    },
  ],
};
