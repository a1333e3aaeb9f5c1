import type { Decision } from '../../register/decision';
import type { RuleExamples } from '../example';
import { exampleDecision } from './example-decision';

const decided = (reference: string, changes: Partial<Decision> = {}): Decision => ({
  ...exampleDecision,
  reference,
  ...changes,
});

export const decisionsListedExamples: RuleExamples = {
  rule: 'decisions-listed',
  accept: [
    { name: 'each decision has a row' },
    {
      name: 'a decision made the day after the quarter ended has none',
      register: {
        decisions: [exampleDecision, decided('DLUHC-2023-002', { decidedOn: '2023-10-01' })],
      },
    },
    {
      name: 'cases that were refused or withdrawn have none',
      register: {
        decisions: [
          exampleDecision,
          decided('DLUHC-2023-002', { outcome: 'not approved' }),
          decided('DLUHC-2023-003', { outcome: 'withdrawn' }),
        ],
      },
    },
    {
      name: 'the reference is in lower case, which is reported as such',
      current: { tables: { spend: [{ reference: 'dluhc-2023-001' }] } },
    },
    {
      name: 'the Spend sheet is missing, which is reported as such',
      current: { without: ['Spend'] },
    },
    { name: 'offline', current: { tables: { spend: [] } }, register: 'none' },
  ],
  reject: [
    {
      name: 'a decision made on the last day of the quarter has no row',
      register: {
        decisions: [exampleDecision, decided('DLUHC-2023-002', { decidedOn: '2023-09-30' })],
      },
      findings: [
        {
          sheet: 'Spend',
          cells: '',
          entered: '',
          message: 'The approved decision DLUHC-2023-002 has no row.',
        },
      ],
    },
    {
      name: 'two decisions have no row, and are one finding',
      current: { tables: { spend: [] } },
      register: { decisions: [exampleDecision, decided('DLUHC-2023-002')] },
      findings: [
        {
          sheet: 'Spend',
          cells: '',
          entered: '',
          message: 'These approved decisions have no row: DLUHC-2023-001 and DLUHC-2023-002.',
        },
      ],
    },
  ],
};
