import type { CaseRuleExamples } from './case-example';

export const caseAnswerKnownExamples: CaseRuleExamples = {
  rule: 'case-answer-known',
  accept: [
    { name: 'every answer is one of its question' },
    { name: 'a blank', tables: { answers: [{ answer: undefined }] } },
    {
      name: 'a question that the secretariat entered has no list here',
      tables: { answers: [{ question: 'entered-example', answer: 'Medium' }] },
    },
  ],
  reject: [
    {
      name: 'an answer in words of one’s own',
      cells: { 'Answers!D5': 'Sort of' },
      findings: [
        {
          sheet: 'Answers',
          cells: 'D5',
          entered: 'Sort of',
          message: 'This is not one of the answers of its question.',
        },
      ],
    },
    {
      name: 'right but for its case',
      cells: { 'Answers!D7': 'by gov.uk one login ' },
      findings: [
        {
          sheet: 'Answers',
          cells: 'D7',
          entered: 'by gov.uk one login',
          fix: 'By GOV.UK One Login',
        },
      ],
    },
  ],
};
