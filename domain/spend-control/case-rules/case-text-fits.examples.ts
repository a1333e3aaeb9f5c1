import type { CaseRuleExamples } from './case-example';

export const caseTextFitsExamples: CaseRuleExamples = {
  rule: 'case-text-fits',
  accept: [
    { name: 'short texts' },
    {
      name: 'the longest title and summary',
      fields: { title: 'a'.repeat(400), summary: 'a'.repeat(4000) },
    },
  ],
  reject: [
    {
      name: 'a title of one character more',
      fields: { title: 'a'.repeat(401) },
      findings: [
        {
          sheet: 'Case',
          cells: 'B7',
          entered: `${'a'.repeat(60)}…`,
          message: '“Title” is longer than 400 characters.',
        },
      ],
    },
    {
      name: 'a whole document in the summary',
      fields: { summary: 'a'.repeat(4001) },
      findings: [
        {
          sheet: 'Case',
          cells: 'B8',
          entered: `${'a'.repeat(60)}…`,
          expected: 'At most 4,000 characters',
        },
      ],
    },
  ],
};
