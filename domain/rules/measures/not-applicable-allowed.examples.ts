import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

const sheet = 'Measures';

export const notApplicableAllowedExamples: RuleExamples = {
  rule: 'not-applicable-allowed',
  accept: [
    { name: 'every measure is reported' },
    {
      name: 'the pay framework, which is adopted as appropriate',
      current: measureRows({ '15.pay-framework': { answer: 'not-applicable' } }),
    },
    {
      name: 'the department has no part in what the government does as a whole',
      current: measureRows({ '20.systemic-barriers': { answer: 'not-applicable' } }),
    },
    {
      name: 'the department has none of the 75 services',
      current: {
        tables: {
          services: [],
          ...measureRows({
            '1.services-great': { answer: 'not-applicable' },
            '3.one-login-onboarding': { answer: 'not-applicable' },
          }).tables,
        },
      },
    },
    {
      name: 'there are systems, and none of them is red-rated',
      current: {
        tables: {
          systems: [{ redRated: 'no' }],
          ...measureRows({ '10.red-rated-with-plan': { answer: 'not-applicable' } }).tables,
        },
      },
    },
  ],
  reject: [
    {
      name: 'two measures of the People sheet',
      current: measureRows({
        '17.training': { answer: 'not-applicable' },
        '17.skills-recorded': { answer: 'not-applicable' },
      }),
      findings: [
        {
          sheet,
          cells: 'C30:C31',
          entered: 'Not applicable',
          message: 'The sheet People has figures for this measure, so it does apply.',
        },
      ],
    },
    {
      name: 'a measure that is asked for directly',
      current: measureRows({ '8.buy-once-use-many': { answer: 'not-applicable' } }),
      findings: [{ sheet, cells: 'C16', entered: 'Not applicable' }],
    },
  ],
};
