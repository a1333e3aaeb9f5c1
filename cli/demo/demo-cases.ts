import type { CaseRevision } from '#domain/spend-control/case-workbook/next-revision';

const platform = 'Case management platform';

/** What the demonstration's cases have alike; each changes its own part. */
const alike: Omit<CaseRevision, 'organisation' | 'reference' | 'title'> = {
  summary: 'Demonstration data: everything in this case is made up.',
  category: 'digital service',
  publicFacing: true,
  newService: false,
  novel: false,
  cryptKey: false,
  phase: 'beta',
  amount: 180_000_000,
  wholeLifeCost: 620_000_000,
  annualCost: 40_000_000,
  transactions: 120_000,
  funding: 'Demonstration: in full, from the settlement.',
  priority: 'Demonstration: answer people sooner',
  commitments: [1, 3],
  answers: [],
  documents: [],
  begins: '2027-04-01',
  ends: '2029-03-31',
  linked: [],
  supersedes: [],
  state: 'submitted',
  revision: 1,
};

/** Four made-up cases of three departments: two buy the same technology, two belong together, and one is a draft. */
export const demoCases: readonly CaseRevision[] = [
  {
    ...alike,
    reference: 'DWP-2026-101',
    organisation: 'dwp',
    title: 'Demonstration: claims handled in one place',
    subject: 'apply-for-personal-independence-payment',
    technology: platform,
    answers: [
      { question: 'one-login-adopted', answer: 'later', evidence: 'Demonstration: section 4' },
      { question: 'technology-bought-once', answer: 'will-look' },
    ],
    linked: ['DWP-2026-102'],
  },
  {
    ...alike,
    reference: 'HMRC-2026-101',
    organisation: 'hmrc',
    title: 'Demonstration: child benefit claims handled in one place',
    subject: 'apply-for-or-add-to-a-child-benefit-claim',
    technology: platform,
    amount: 95_000_000,
    answers: [{ question: 'technology-bought-once', answer: 'not-looked' }],
  },
  {
    ...alike,
    reference: 'DFE-2026-101',
    organisation: 'dfe',
    title: 'Demonstration: specialists for a discovery',
    category: 'resourcing contract',
    publicFacing: false,
    phase: 'discovery',
    amount: 30_000_000,
    wholeLifeCost: 30_000_000,
    commitments: [15, 17],
  },
  {
    ...alike,
    reference: 'DWP-2026-102',
    organisation: 'dwp',
    title: 'Demonstration: the claims service on mobile phones',
    phase: 'alpha',
    newService: true,
    amount: 60_000_000,
    linked: ['DWP-2026-101'],
    state: 'draft',
  },
];
