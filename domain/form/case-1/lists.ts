import type { FormList } from '../form';

/** The lists of the case form: the code that the case keeps, and the words that stand in the cell. */
export const lists = {
  yesNo: { yes: 'Yes', no: 'No' },
  category: {
    'digital service': 'Digital service',
    'platform or common component': 'Platform or common component',
    'commodity technology or licences': 'Commodity technology or licences',
    'specialist technology': 'Specialist technology',
    'resourcing contract': 'Resourcing contract',
  },
  phase: {
    discovery: 'Discovery',
    alpha: 'Alpha',
    beta: 'Beta',
    live: 'Live',
    retirement: 'Retirement',
    'not a service': 'Not a service',
  },
  relation: { linked: 'Belongs with this case', supersedes: 'This case takes its place' },
} as const satisfies Record<string, FormList>;
