import type { RuleExamples } from '../example';

const answer = { rule: 'date-within-reason', reason: 'Example: the supplier is bound until 2040.' };

export const reasonStillMeantExamples: RuleExamples = {
  rule: 'reason-still-meant',
  accept: [
    { name: 'no reason is given' },
    {
      name: 'the record is in the return',
      current: { tables: { reasons: [{ ...answer, record: 'SYS-01' }] } },
    },
    {
      name: 'the reason is for all records',
      current: { tables: { reasons: [{ ...answer, record: 'all' }] } },
    },
    {
      name: 'the record was in the last return, and its going may be asked about',
      current: { tables: { reasons: [{ ...answer, record: 'SYS-09' }] } },
      previous: { tables: { systems: [{}, { system: 'SYS-09' }] } },
    },
    {
      name: 'the record is a decision of the register',
      current: { tables: { spend: [], reasons: [{ ...answer, record: 'DLUHC-2023-001' }] } },
      previous: 'none',
    },
  ],
  reject: [
    {
      name: 'the record is in no return',
      current: { tables: { reasons: [{ ...answer, record: 'SYS-1' }] } },
      findings: [
        {
          sheet: 'Reasons',
          cells: 'B5',
          entered: 'SYS-1',
          message: 'There is no such record in this return or in the last one.',
        },
      ],
    },
    {
      name: 'nothing is known of the last return or the register',
      current: { tables: { reasons: [{ ...answer, record: 'SYS-09' }] } },
      previous: 'none',
      register: 'none',
      findings: [{ sheet: 'Reasons', cells: 'B5', entered: 'SYS-09' }],
    },
  ],
};
