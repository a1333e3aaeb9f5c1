import type { Decision } from '../../register/decision';
import type { RuleExamples } from '../example';
import { exampleDecision } from './example-decision';

const twoConditions: Decision = {
  ...exampleDecision,
  conditions: ['C1', 'C2'].map((id) => ({
    id,
    text: 'Example: publish the service’s performance.',
    owner: 'Service owner',
    due: '2024-03-31',
  })),
};

export const conditionsListedExamples: RuleExamples = {
  rule: 'conditions-listed',
  accept: [
    { name: 'each condition has a row' },
    {
      name: 'a decision made after the quarter’s end has a second condition',
      register: { decisions: [{ ...twoConditions, decidedOn: '2023-10-01' }] },
    },
    {
      name: 'the case was withdrawn',
      current: { tables: { conditions: [] } },
      register: { decisions: [{ ...twoConditions, outcome: 'withdrawn' }] },
    },
    {
      name: 'the id is in lower case, which is reported as such',
      current: { tables: { conditions: [{ condition: 'c1' }] } },
    },
    {
      name: 'the Conditions sheet is missing, which is reported as such',
      current: { without: ['Conditions'] },
    },
    { name: 'offline', current: { tables: { conditions: [] } }, register: 'none' },
  ],
  reject: [
    {
      name: 'one of two conditions has no row',
      register: { decisions: [twoConditions] },
      findings: [
        {
          sheet: 'Conditions',
          cells: '',
          entered: '',
          message: 'The condition DLUHC-2023-001/C2 has no row.',
        },
      ],
    },
    {
      name: 'the decision was made on the last day of the quarter, and no condition has a row',
      current: { tables: { conditions: [] } },
      register: { decisions: [{ ...twoConditions, decidedOn: '2023-09-30' }] },
      findings: [
        {
          sheet: 'Conditions',
          cells: '',
          entered: '',
          message: 'These conditions have no row: DLUHC-2023-001/C1 and DLUHC-2023-001/C2.',
        },
      ],
    },
  ],
};
