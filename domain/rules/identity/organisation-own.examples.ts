import type { RuleExamples } from '../example';

export const organisationOwnExamples: RuleExamples = {
  rule: 'organisation-own',
  accept: [
    { name: 'the return is for the organisation of the person who checks', organisation: 'dluhc' },
    { name: 'nobody is signed in' },
    {
      name: 'a blank is for another rule',
      organisation: 'hmt',
      current: { fields: { organisation: undefined } },
    },
  ],
  reject: [
    {
      name: 'the return is for another organisation',
      organisation: 'hmt',
      findings: [
        {
          sheet: 'Return',
          cells: 'B4',
          entered: 'dluhc',
          message:
            'The return is for another organisation than yours: you are signed in for HM Treasury.',
          expected: 'hmt',
        },
      ],
    },
  ],
};
