import type { Decision } from '../../register/decision';
import type { CriterionExamples } from '../example';

const exampleSavingsDecision: Decision = {
  reference: 'DLUHC-2022-009',
  organisation: 'dluhc',
  title: 'Example: an earlier case',
  outcome: 'approved',
  decidedOn: '2022-09-01',
  assessor: 'example-assessor',
  approved: 1_000_000_00,
  conditions: [],
  contributions: [
    { id: 'K1', measure: '1.service-savings', target: 500_000_00, due: '2024-03-31' },
  ],
  sequence: 1,
  receivedAt: '2022-09-01T10:00:00.000Z',
};

export const savingsShownExamples: CriterionExamples = {
  criterion: 'savings-shown',
  examples: [
    { name: 'the case says how', answer: 'measured', result: 'aligned' },
    {
      name: 'an earlier decision was approved for savings that no return has shown',
      answer: 'measured',
      decisions: [exampleSavingsDecision],
      result: 'aligned if',
      says: ['By a baseline', 'No return has shown any of the savings of DLUHC-2022-009'],
    },
    { name: 'they will be worked out later', answer: 'will', result: 'aligned if' },
    { name: 'they cannot be shown', answer: 'no', result: 'not aligned' },
    { name: 'the case claims none', answer: 'none', result: 'not applicable' },
    { name: 'the case does not say', result: 'not answered' },
  ],
};
