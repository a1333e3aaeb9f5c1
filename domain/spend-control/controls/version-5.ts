import type { ControlSet } from '../control-set';
import { version4 } from './version-4';

const source = 'https://www.gov.uk/service-manual/agile-delivery/spend-controls-pipeline-process';
const assessmentSource =
  'https://www.gov.uk/guidance/gds-spend-controls-pipeline-assessment-criteria';

/** Version 5: a department's whole pipeline is assessed, and what is controlled follows from that. */
export const version5: ControlSet = {
  ...version4,
  id: 'v5',
  title: 'Spend controls version 5: pipelines',
  from: { notPublished: true, source },
  source,
  changes: [
    'Spend is controlled from £100,000 for a digital service, from £5 million for technology, and at any amount where it is novel or contentious.',
    'A department keeps a pipeline of its spend for the next 15 months.',
    'A pipeline is assessed by seven criteria as assured, monitor or control.',
  ],
  contradictions: [
    {
      says: 'Control is a total above 14. Seven criteria of at most 2 points make at most 14.',
      readAs: 'A pipeline is under control only where at least one criterion is.',
      source: assessmentSource,
    },
  ],
  thresholds: [
    { spend: 'novel or contentious', from: 0 },
    { spend: 'digital service', from: 100_000_00 },
    { spend: 'technology', from: 5_000_000_00 },
  ],
  serviceLevels: { notPublished: true, source },
  pipelineMonths: 15,
  pipelineAssessment: {
    criteria: [
      { id: 'pipeline-standards', title: 'Minimum pipeline standards' },
      { id: 'user-needs', title: 'User needs and research' },
      { id: 'governance', title: 'Engagement, governance and scrutiny' },
      { id: 'technology-code', title: 'Technology Code of Practice' },
      { id: 'resources', title: 'Established resources and capabilities' },
      { id: 'collaboration', title: 'Relevant and collaborative' },
      { id: 'benefits', title: 'Benefits mechanisms' },
    ],
    points: { assured: 1, monitor: 2 },
    bands: [
      { rating: 'assured', from: 7, to: 10 },
      { rating: 'monitor', from: 11, to: 14 },
    ],
  },
};
