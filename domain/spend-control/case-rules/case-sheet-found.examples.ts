import type { CaseRuleExamples } from './case-example';

export const caseSheetFoundExamples: CaseRuleExamples = {
  rule: 'case-sheet-found',
  accept: [
    { name: 'the sheet is there' },
    {
      name: 'the sheet was renamed, and its names still say which it is',
      sheets: { Case: 'Our case' },
    },
  ],
  reject: [
    {
      name: 'only the tables were sent',
      without: ['Case'],
      findings: [{ sheet: 'Case', cells: '', entered: '' }],
    },
  ],
};
