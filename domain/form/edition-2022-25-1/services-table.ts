import type { FormTable } from '../form';

/** The department's services among the top 75, with the counts that the great standard is worked out from. */
export const servicesTable = {
  id: 'services',
  sheet: 'Services',
  name: 'Services',
  title: 'Top 75 services',
  help: 'One row for each of your services on the list. Give counts for the quarter: percentages are worked out from them.',
  key: ['service'],
  spareRows: 2,
  carries: 'all',
  columns: [
    { id: 'service', header: 'Service', type: 'text', required: 'always', width: 36, help: 'Id of the service, from the list of 75.', alsoKnownAs: ['Service id'] },
    { id: 'name', header: 'Service name', type: 'text', locked: true, width: 46, help: 'The name on the list.' },
    { id: 'transactions', header: 'All transactions', type: 'integer', required: 'always', minimum: 0, instead: ['not-applicable', 'withheld'], width: 16, help: 'Transactions completed in the quarter, through every channel.', alsoKnownAs: ['Volume'] },
    { id: 'digitalTransactions', header: 'Digital transactions', type: 'integer', required: 'always', minimum: 0, instead: ['not-applicable', 'withheld'], width: 16, help: 'Of all transactions, those made online, with help from staff or without.' },
    { id: 'started', header: 'Started online', type: 'integer', required: 'always', minimum: 0, instead: ['not-applicable', 'withheld'], width: 16, help: 'Transactions started online in the quarter.' },
    { id: 'completed', header: 'Completed online', type: 'integer', required: 'always', minimum: 0, instead: ['not-applicable', 'withheld'], width: 16, help: 'Of those started online, how many were completed without turning to another channel.' },
    { id: 'responses', header: 'Survey responses', type: 'integer', required: 'always', minimum: 0, instead: ['not-applicable', 'withheld'], width: 16, help: 'Responses to the satisfaction survey in the quarter.' },
    { id: 'satisfied', header: 'Satisfied responses', type: 'integer', required: 'always', minimum: 0, instead: ['not-applicable', 'withheld'], width: 16, help: 'Of those, satisfied or very satisfied.' },
    { id: 'accessibility', header: 'Accessibility', type: 'list', list: 'accessibility', required: 'always', width: 26, help: 'The result of the last accessibility audit.' },
    { id: 'testedOn', header: 'Accessibility tested on', type: 'date', width: 18, help: 'The day of the last accessibility audit.' },
    { id: 'costPerTransaction', header: 'Cost per transaction (£)', type: 'money', required: 'always', minimum: 0, instead: ['not-applicable', 'withheld'], width: 18, help: 'In pounds and pence, as worked out for the quarter.' },
    { id: 'oneLogin', header: 'One Login', type: 'list', list: 'oneLogin', required: 'always', width: 22, help: 'Where the service stands with GOV.UK One Login.', alsoKnownAs: ['One Login adoption'] },
    { id: 'oneLoginOn', header: 'One Login date', type: 'date', width: 16, help: 'When onboarding began, or is planned to.' },
    { id: 'ownRating', header: 'Own rating', type: 'list', list: 'ownRating', required: 'always', width: 16, help: 'Your own rating against the great standard.' },
    { id: 'narrative', header: 'Narrative', type: 'long-text', width: 60, help: 'What changed this quarter and why.' },
  ],
} as const satisfies FormTable;
