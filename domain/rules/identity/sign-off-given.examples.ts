import type { RuleExamples } from '../example';

export const signOffGivenExamples: RuleExamples = {
  rule: 'sign-off-given',
  accept: [
    { name: 'the figures are agreed' },
    { name: 'a blank is for another rule', current: { fields: { signOff: undefined } } },
  ],
  reject: [
    {
      name: 'the figures are not agreed yet',
      current: { fields: { signOff: 'no' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B11',
          entered: 'No',
          message: 'The return says that it is not ready to certify.',
        },
      ],
    },
  ],
};
