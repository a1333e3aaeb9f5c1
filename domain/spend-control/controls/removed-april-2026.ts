import type { ControlSet } from '../control-set';

const source =
  'https://www.gov.uk/government/publications/digital-assurance-playbook/digital-assurance-playbook';

/** No control from 1 April 2026: a shared pipeline is kept, and departments assure by themselves. */
export const removedApril2026: ControlSet = {
  id: 'none-2026-04',
  title: 'No spend control: departments assure by themselves',
  from: '2026-04-01',
  source,
  changes: [
    'The digital and technology spend controls are removed.',
    'HM Treasury mandates a shared pipeline and functional assurance instead.',
  ],
  contradictions: [],
  thresholds: 'none',
  serviceLevels: { notPublished: true, source },
  pipelineMonths: { notPublished: true, source },
};
