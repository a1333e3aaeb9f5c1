import type { FormList } from '../form';

/** Every list of edition 2022-25/1: the code that the return keeps, and the words that stand in the cell. */
export const lists = {
  yesNo: { yes: 'Yes', no: 'No' },
  yesNoOrNotApplicable: { yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable' },
  answer: { reported: 'Reported', 'not-applicable': 'Not applicable', withheld: 'Withheld' },
  rating: {
    green: 'Green',
    'amber-green': 'Amber/Green',
    amber: 'Amber',
    'amber-red': 'Amber/Red',
    red: 'Red',
  },
  accessibility: {
    compliant: 'Meets WCAG 2.1 AA',
    partly: 'Partly meets WCAG 2.1 AA',
    'does-not': 'Does not meet WCAG 2.1 AA',
    'not-tested': 'Not tested',
  },
  oneLogin: {
    'not-started': 'Not started',
    planned: 'Planned',
    onboarding: 'Onboarding begun',
    live: 'Live with One Login',
    'not-applicable': 'Not applicable',
  },
  ownRating: { great: 'Great', 'not-yet-great': 'Not yet great' },
  hosting: {
    aligned: 'In an aligned environment',
    planned: 'Plan agreed',
    none: 'No plan',
    'not-applicable': 'Not applicable',
  },
  testOutcome: { passed: 'Passed', 'passed-with-actions': 'Passed with actions', failed: 'Failed' },
  remediation: { agreed: 'Plan agreed', drafted: 'Plan in draft', none: 'No plan' },
  funding: { full: 'Fully funded', part: 'Partly funded', none: 'Not funded' },
  availability: {
    gdx: 'Government Data Exchange',
    ids: 'Integrated Data Service',
    api: 'Another trusted API or platform',
    'not-available': 'Not available',
  },
  priority: { high: 'High', medium: 'Medium', low: 'Low' },
  payFramework: {
    adopted: 'Adopted',
    approved: 'Business case approved',
    submitted: 'Business case submitted',
    'not-started': 'Not started',
    'not-applicable': 'Not applicable',
  },
  functionalStandard: {
    'not-yet-good': 'Not yet good',
    good: 'Good',
    better: 'Better',
    best: 'Best',
  },
  conditionStatus: { open: 'Open', met: 'Met', 'not-met': 'Not met' },
  savingRoute: {
    services: 'Digital transformation of services',
    'pay-reform': 'Digital pay reform',
    procurement: 'Buy once, use many times',
    other: 'Other',
  },
  recurrence: { recurrent: 'Recurrent', 'one-off': 'One-off' },
  outputs: { raised: 'Raised', held: 'Held', reduced: 'Reduced' },
  severity: { critical: 'Critical', major: 'Major', minor: 'Minor' },
} as const satisfies Record<string, FormList>;
