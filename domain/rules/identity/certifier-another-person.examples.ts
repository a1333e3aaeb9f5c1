import type { RuleExamples } from '../example';

export const certifierAnotherPersonExamples: RuleExamples = {
  rule: 'certifier-another-person',
  accept: [
    { name: 'the certifier is another person' },
    {
      name: 'both are blank, which is for another rule',
      current: { fields: { contactName: undefined, certifierName: undefined } },
    },
  ],
  reject: [
    {
      name: 'both have the same name',
      current: { fields: { certifierName: 'Example contact' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B9',
          entered: 'Example contact',
          message: 'The certifier has the name of the contact.',
        },
      ],
    },
    {
      name: 'the name is the same but for capitals and spaces',
      current: { fields: { certifierName: 'EXAMPLE  CONTACT' } },
      findings: [{ sheet: 'Return', cells: 'B9', entered: 'EXAMPLE  CONTACT' }],
    },
  ],
};
