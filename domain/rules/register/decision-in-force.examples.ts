import type { Decision } from '../../register/decision';
import type { RuleExamples } from '../example';
import { exampleDecision } from './example-decision';

const notApproved: Decision = { ...exampleDecision, outcome: 'not approved' };
const withdrawn: Decision = { ...exampleDecision, outcome: 'withdrawn', sequence: 2 };

export const decisionInForceExamples: RuleExamples = {
  rule: 'decision-in-force',
  accept: [
    { name: 'the decision approved the spend with conditions' },
    {
      name: 'the decision approved the spend without conditions',
      register: { decisions: [{ ...exampleDecision, outcome: 'approved' }] },
    },
    {
      name: 'the case was withdrawn after the quarter had ended',
      register: { decisions: [{ ...withdrawn, decidedOn: '2023-10-01' }] },
    },
    {
      name: 'the decision is not on the register, which is reported as such',
      register: { decisions: [] },
    },
  ],
  reject: [
    {
      name: 'the case was withdrawn on the last day of the quarter',
      current: { tables: { conditions: [] } },
      register: { decisions: [{ ...withdrawn, decidedOn: '2023-09-30' }] },
      findings: [
        {
          sheet: 'Spend',
          cells: 'A5',
          entered: 'DLUHC-2023-001',
          message: 'The register says that this case was withdrawn.',
        },
      ],
    },
    {
      name: 'the case was never approved, and has spend and a condition',
      register: { decisions: [{ ...notApproved, decidedOn: '2023-10-01' }] },
      findings: [
        {
          sheet: 'Spend',
          cells: 'A5',
          entered: 'DLUHC-2023-001',
          message: 'The register says that this case was not approved.',
        },
        { sheet: 'Conditions', cells: 'A5', entered: 'DLUHC-2023-001' },
      ],
    },
  ],
};
