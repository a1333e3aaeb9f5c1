import type { CaseRuleExamples } from './case-example';

export const caseLinkedValidExamples: CaseRuleExamples = {
  rule: 'case-linked-valid',
  accept: [
    { name: 'another case by its reference' },
    { name: 'no other case', tables: { linked: [{ reference: undefined, relation: undefined }] } },
  ],
  reject: [
    {
      name: 'a case by its title',
      tables: { linked: [{ reference: 'The old portal' }] },
      findings: [{ sheet: 'Linked cases', cells: 'A5', entered: 'The old portal' }],
    },
    {
      name: 'the case itself',
      tables: { linked: [{ reference: 'DWP-2024-014' }] },
      findings: [
        {
          sheet: 'Linked cases',
          cells: 'A5',
          entered: 'DWP-2024-014',
          message: 'The case is linked to itself.',
        },
      ],
    },
  ],
};
