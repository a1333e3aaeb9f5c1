import type { ControlSet } from '../control-set';
import { version6October2024 } from './version-6-october-2024';

const framework =
  'https://www.gov.uk/government/publications/digital-and-technology-spend-control-version-6/risk-and-importance-framework--3';

/** Version 6 as updated on 10 February 2025: contracts for people are a category, and whole-life cost counts. */
export const version6February2025: ControlSet = {
  ...version6October2024,
  id: 'v6-2025-02',
  title: 'Digital and technology spend control version 6, February 2025',
  from: '2025-02-10',
  changes: [
    'Resourcing contracts are a category of their own.',
    'A digital service is rated by its whole-life cost, in place of its cost in a year, with new bands for both cost and transactions.',
    'One of the top 75 services is rated medium rather than high.',
  ],
  contradictions: [
    {
      says: 'A service of the top 75 is rated medium. In February 2024 it was rated high.',
      readAs: 'Medium, as the page of 2025 gives it.',
      source: framework,
    },
  ],
  framework: {
    ...version6October2024.framework,
    'digital service': [
      {
        id: 'whole-life-cost',
        question: 'What will it cost over its whole life?',
        unit: 'pence',
        answers: [
          { answer: 'under £20 million', rating: 'low', below: 20_000_000_00 },
          { answer: '£20 million to £50 million', rating: 'medium', upTo: 50_000_000_00 },
          { answer: 'over £50 million', rating: 'high' },
        ],
      },
      {
        id: 'transactions',
        question: 'How many transactions does the service handle in a year?',
        unit: 'a year',
        answers: [
          { answer: 'under 100,000, or not transactional', rating: 'low', below: 100_000 },
          { answer: '100,000 to 1 million', rating: 'medium', upTo: 1_000_000 },
          { answer: 'over 1 million', rating: 'high' },
        ],
      },
      {
        id: 'top-75',
        question: 'Is it one of the top 75 services?',
        unit: 'answer',
        answers: [
          { answer: 'no', rating: 'low' },
          { answer: 'yes', rating: 'medium' },
        ],
      },
    ],
    'resourcing contract': { notPublished: true, source: framework },
  },
};
