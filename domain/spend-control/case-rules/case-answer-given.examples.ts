import type { CaseRuleExamples } from './case-example';

export const caseAnswerGivenExamples: CaseRuleExamples = {
  rule: 'case-answer-given',
  accept: [
    { name: 'every question that bears on it is answered' },
    {
      name: 'a question that does not bear on it is blank',
      fields: { publicFacing: 'no' },
      cells: { 'Answers!D7': null },
    },
    {
      name: 'what bears on a case without its category cannot be said',
      fields: { category: undefined },
      cells: { 'Answers!D7': null },
    },
  ],
  reject: [
    {
      name: 'how people will sign in is not said',
      cells: { 'Answers!D7': null },
      findings: [{ sheet: 'Answers', cells: 'D7', entered: '' }],
    },
  ],
};
