import type { RuleExamples } from '../example';

const answer = { rule: 'date-within-reason', record: 'SYS-01' };

export const reasonSaysWhyExamples: RuleExamples = {
  rule: 'reason-says-why',
  accept: [
    {
      name: 'a sentence',
      current: {
        tables: { reasons: [{ ...answer, reason: 'Example: the supplier is bound until 2040.' }] },
      },
    },
    {
      name: 'the shortest that there may be',
      current: { tables: { reasons: [{ ...answer, reason: 'It was a strike' }] } },
    },
    { name: 'a blank is for another rule', current: { tables: { reasons: [answer] } } },
  ],
  reject: [
    {
      name: 'one character less',
      current: { tables: { reasons: [{ ...answer, reason: 'It is a strike' }] } },
      findings: [
        {
          sheet: 'Reasons',
          cells: 'C5',
          entered: 'It is a strike',
          message: 'The reason does not say why the figure is right.',
        },
      ],
    },
    {
      name: 'it is a nod',
      current: { tables: { reasons: [{ ...answer, reason: 'ok' }] } },
      findings: [{ sheet: 'Reasons', cells: 'C5', entered: 'ok' }],
    },
    {
      name: 'it is made of dots',
      current: { tables: { reasons: [{ ...answer, reason: '...................' }] } },
      findings: [{ sheet: 'Reasons', cells: 'C5', entered: '...................' }],
    },
    {
      name: 'it is still to come',
      current: { tables: { reasons: [{ ...answer, reason: 'To be confirmed by finance' }] } },
      findings: [{ sheet: 'Reasons', cells: 'C5', entered: 'To be confirmed by finance' }],
    },
  ],
};
