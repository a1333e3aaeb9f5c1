import type { CaseRuleExamples } from './case-example';

export const caseReferenceValidExamples: CaseRuleExamples = {
  rule: 'case-reference-valid',
  accept: [
    { name: 'the template filled it' },
    { name: 'a blank is for another rule', fields: { reference: undefined } },
    { name: 'the longest that there may be', fields: { reference: 'A'.repeat(40) } },
  ],
  reject: [
    {
      name: 'it was typed in lower case, with spaces',
      fields: { reference: 'dwp 2024/014' },
      findings: [{ sheet: 'Case', cells: 'B4', entered: 'dwp 2024/014', fix: 'DWP-2024-014' }],
    },
    {
      name: 'it is too long to be put right by itself',
      fields: { reference: 'A'.repeat(41) },
      findings: [
        {
          sheet: 'Case',
          cells: 'B4',
          entered: 'A'.repeat(41),
          message: 'This is not written as the reference of a case is.',
        },
      ],
    },
  ],
};
