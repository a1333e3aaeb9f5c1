import type { RuleExamples } from '../example';
import { measureRows } from './measure-rows';

export const withheldExplainedExamples: RuleExamples = {
  rule: 'withheld-explained',
  accept: [
    { name: 'nothing is withheld' },
    {
      name: 'a figure is withheld, and the narrative says why',
      current: measureRows({
        '18.vacancy-rate': {
          answer: 'withheld',
          narrative: 'Example: the count is being audited.',
        },
      }),
    },
    {
      name: 'a reported measure without a narrative is for another rule',
      current: measureRows({ '18.vacancy-rate': { narrative: undefined } }),
    },
  ],
  reject: [
    {
      name: 'two figures are withheld without a word',
      current: measureRows({
        '17.training': { answer: 'withheld', narrative: undefined },
        '17.skills-recorded': { answer: 'withheld', narrative: ' ' },
      }),
      findings: [
        {
          sheet: 'Measures',
          cells: 'P30:P31',
          entered: '',
          records: ['17.training', '17.skills-recorded'],
        },
      ],
    },
  ],
};
