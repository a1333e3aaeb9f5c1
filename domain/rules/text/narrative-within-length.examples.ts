import type { RuleExamples } from '../example';

export const narrativeWithinLengthExamples: RuleExamples = {
  rule: 'narrative-within-length',
  accept: [
    { name: 'narratives are short' },
    {
      name: 'the longest that there may be',
      current: { fields: { narrative: 'Example. '.repeat(556).slice(0, 5000) } },
    },
  ],
  reject: [
    {
      name: 'one character more',
      current: { fields: { narrative: 'x'.repeat(5001) } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B12',
          entered: `${'x'.repeat(80)}…`,
          message: '“Overall narrative” has 5,001 characters.',
          expected: 'At most 5,000 characters',
        },
      ],
    },
  ],
};
