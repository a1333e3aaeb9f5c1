import type { RuleExamples } from '../example';

export const startedCoversDigitalExamples: RuleExamples = {
  rule: 'started-covers-digital',
  accept: [
    { name: '45,000 were digital and 50,000 were started' },
    {
      name: 'all that were started were completed',
      current: { tables: { services: [{ digitalTransactions: 50_000 }] } },
    },
    {
      name: 'nothing can be started online',
      current: { tables: { services: [{ started: 'not-applicable' }] } },
    },
    { name: 'a count is blank', current: { tables: { services: [{ started: undefined }] } } },
  ],
  reject: [
    {
      name: 'more were digital than were started',
      current: { tables: { services: [{ digitalTransactions: 50_001 }, {}] } },
      findings: [{ sheet: 'Services', cells: 'D5', entered: '50,001' }],
    },
  ],
};
