import type { RuleExamples } from '../example';

const sheet = 'Services';

export const serviceKnownExamples: RuleExamples = {
  rule: 'service-known',
  accept: [
    { name: 'both services are on the list' },
    {
      name: 'the service is another department’s, which is for another rule',
      current: { tables: { services: [{ service: 'tax-your-vehicle' }] } },
    },
    {
      name: 'a blank is for another rule',
      current: { tables: { services: [{ service: undefined }] } },
    },
  ],
  reject: [
    {
      name: 'the name stands where the id belongs',
      current: { tables: { services: [{ service: 'Apply for a Voter Card', name: undefined }] } },
      findings: [
        {
          sheet,
          cells: 'A5',
          entered: 'Apply for a Voter Card',
          fix: 'apply-for-a-voter-card',
          action: 'Change the id to apply-for-a-voter-card.',
        },
      ],
    },
    {
      name: 'the id is misspelt, and the name beside it tells which was meant',
      current: { tables: { services: [{ service: 'signing-up-to-vote' }] } },
      findings: [
        {
          sheet,
          cells: 'A5',
          entered: 'signing-up-to-vote',
          fix: 'signing-up-to-register-to-vote',
        },
      ],
    },
    {
      name: 'the service that was meant has its row already',
      current: {
        tables: { services: [{}, {}, { service: 'Apply_for_a_voter_card', name: undefined }] },
      },
      findings: [
        {
          sheet,
          cells: 'A7',
          entered: 'Apply_for_a_voter_card',
          action: 'Delete the row: apply-for-a-voter-card has its row already.',
        },
      ],
    },
    {
      name: 'a service is not on the list',
      current: {
        tables: { services: [{ service: 'book-a-pitch', name: 'Example: book a pitch' }] },
      },
      findings: [
        {
          sheet,
          cells: 'A5',
          entered: 'book-a-pitch',
          message: 'The list of 75 services has no service with this id.',
        },
      ],
    },
  ],
};
