import type { RuleExamples } from '../example';

const voterCard = 'apply-for-a-voter-card';

export const servicesCompleteExamples: RuleExamples = {
  rule: 'services-complete',
  accept: [
    { name: 'both services have a row' },
    {
      name: 'the department has no service on the list',
      current: { fields: { organisation: 'hmt' }, tables: { services: [] } },
    },
    { name: 'the Services sheet is missing', current: { without: ['Services'] } },
  ],
  reject: [
    {
      name: 'one of the two services has no row',
      current: { tables: { services: [{}] } },
      findings: [
        {
          sheet: 'Services',
          cells: '',
          entered: '',
          records: [voterCard],
          message: 'The list of 75 services gives you Apply for a Voter Card, and it has no row.',
        },
      ],
    },
    {
      name: 'the sheet has no rows',
      current: { tables: { services: [] } },
      findings: [
        {
          sheet: 'Services',
          cells: '',
          entered: '',
          records: ['signing-up-to-register-to-vote', voterCard],
          message: 'None of the services that the list gives you has a row.',
        },
      ],
    },
    {
      name: 'a service has closed, and a reason says so',
      current: {
        tables: {
          services: [{}],
          reasons: [
            { rule: 'services-complete', record: voterCard, reason: 'Example: it closed in June.' },
          ],
        },
      },
      findings: [
        { sheet: 'Services', cells: '', entered: '', reason: 'Example: it closed in June.' },
      ],
    },
  ],
};
