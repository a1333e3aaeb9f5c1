import type { ControlSet } from '../control-set';
import type { NotPublished } from '../not-published';

const pages =
  'https://www.gov.uk/government/publications/digital-and-technology-spend-control-version-6';
const framework = `${pages}/risk-and-importance-framework--3`;
const notPublished: NotPublished = { notPublished: true, source: framework };

/** Version 6 as it was published on 23 February 2024: a case is weighed by its risk and importance. */
export const version6February2024: ControlSet = {
  id: 'v6-2024-02',
  title: 'Digital and technology spend control version 6, February 2024',
  from: '2024-02-23',
  source: pages,
  changes: [
    'Spend is controlled from £100,000 for a public facing service, from £1 million for all other digital, data and technology, and at any amount for Crypt-Key.',
    'A case is rated low, medium or high by the risk and importance framework: its highest-rated answer counts.',
    'A department with earned autonomy assures cases rated low and medium itself.',
    'A case rated high, or of a pipeline under control, says whether it supports the strategic commitments.',
  ],
  contradictions: [
    {
      says: 'The lowest band of transactions is printed as “>10,000”, beside a medium band of 10,001 to 1,000,000.',
      readAs: 'Up to 10,000 a year.',
      source: framework,
    },
  ],
  thresholds: [
    { spend: 'crypt-key', from: 0 },
    { spend: 'public facing service', from: 100_000_00 },
    { spend: 'all other digital, data and technology', from: 1_000_000_00 },
  ],
  serviceLevels: { notPublished: true, source: pages },
  pipelineMonths: { notPublished: true, source: pages },
  framework: {
    'digital service': [
      {
        id: 'annual-cost',
        question: 'What will it cost in a year?',
        unit: 'pence',
        answers: [
          { answer: 'under £100,000', rating: 'low', below: 100_000_00 },
          { answer: '£100,000 to £10 million', rating: 'medium', upTo: 10_000_000_00 },
          { answer: 'over £10 million', rating: 'high' },
        ],
      },
      {
        id: 'transactions',
        question: 'How many transactions does the service handle in a year?',
        unit: 'a year',
        answers: [
          { answer: 'up to 10,000', rating: 'low', upTo: 10_000 },
          { answer: '10,001 to 1 million', rating: 'medium', upTo: 1_000_000 },
          { answer: 'over 1 million', rating: 'high' },
        ],
      },
      {
        id: 'top-75',
        question: 'Is it one of the top 75 services?',
        unit: 'answer',
        answers: [
          { answer: 'no', rating: 'low' },
          { answer: 'yes', rating: 'high' },
        ],
      },
    ],
    'platform or common component': notPublished,
    'commodity technology or licences': notPublished,
    'specialist technology': notPublished,
  },
  earnedAutonomy: { decides: ['low', 'medium'], source: `${pages}/earned-autonomy--2` },
  strategicCommitments: {
    askedWhen: { rating: ['high'], assurance: ['control'] },
    noIsRejection: false,
    source: `${pages}/c79ccda6-bcd5-495b-88fe-4f1e7824eec9`,
  },
};
