import type { RuleExamples } from '../example';

export const contactEmailPlausibleExamples: RuleExamples = {
  rule: 'contact-email-plausible',
  accept: [
    { name: 'a work address' },
    {
      name: 'a shared mailbox with marks in its name',
      current: { fields: { contactEmail: 'digital.returns+q2@example-agency.gov.uk' } },
    },
    { name: 'a blank is for another rule', current: { fields: { contactEmail: undefined } } },
  ],
  reject: [
    {
      name: 'a name stands in place of the address',
      current: { fields: { contactEmail: 'Example contact' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B8',
          entered: 'Example contact',
          message: 'This is not one email address.',
        },
      ],
    },
    {
      name: 'the end of the address is missing',
      current: { fields: { contactEmail: 'contact@example' } },
      findings: [{ sheet: 'Return', cells: 'B8', entered: 'contact@example' }],
    },
    {
      name: 'two addresses are given',
      current: { fields: { contactEmail: 'a@example.gov.uk; b@example.gov.uk' } },
      findings: [{ sheet: 'Return', cells: 'B8', entered: 'a@example.gov.uk; b@example.gov.uk' }],
    },
    {
      name: 'the address was pasted with its name',
      current: { fields: { contactEmail: 'Example contact <contact@example.gov.uk>' } },
      findings: [
        {
          sheet: 'Return',
          cells: 'B8',
          entered: 'Example contact <contact@example.gov.uk>',
          fix: 'contact@example.gov.uk',
        },
      ],
    },
  ],
};
