import type { RuleExamples } from '../example';

const reason = 'Example: the supplier is bound until 2040.';

export const reasonRuleKnownExamples: RuleExamples = {
  rule: 'reason-rule-known',
  accept: [
    { name: 'no reason is given' },
    {
      name: 'the rule asks for a reason',
      current: { tables: { reasons: [{ rule: 'date-within-reason', record: 'SYS-01', reason }] } },
    },
    {
      name: 'a blank is for another rule',
      current: { tables: { reasons: [{ record: 'SYS-01', reason }] } },
    },
  ],
  reject: [
    {
      name: 'there is no such rule',
      current: { tables: { reasons: [{ rule: 'date-ok', record: 'SYS-01', reason }] } },
      findings: [
        {
          sheet: 'Reasons',
          cells: 'A5',
          entered: 'date-ok',
          message: 'This is not the id of a rule that asks for a reason.',
        },
      ],
    },
    {
      name: 'the rule finds errors, which no reason answers',
      current: { tables: { reasons: [{ rule: 'required-given', record: 'SYS-01', reason }] } },
      findings: [{ sheet: 'Reasons', cells: 'A5', entered: 'required-given' }],
    },
    {
      name: 'the id is written as words',
      current: { tables: { reasons: [{ rule: 'Date within reason', record: 'SYS-01', reason }] } },
      findings: [
        { sheet: 'Reasons', cells: 'A5', entered: 'Date within reason', fix: 'date-within-reason' },
      ],
    },
  ],
};
