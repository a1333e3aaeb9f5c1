import type { ControlSet } from '../control-set';

const source =
  'https://www.gov.uk/guidance/service-level-agreements-slas-for-spend-controls-version-4';

/** Version 4: its service levels were published, and are the only ones that any edition gives. */
export const version4: ControlSet = {
  id: 'v4',
  title: 'Spend controls version 4',
  from: { notPublished: true, source },
  source,
  changes: [],
  contradictions: [],
  thresholds: { notPublished: true, source },
  serviceLevels: {
    acknowledgeWorkingDays: 2,
    furtherInformationWorkingDays: 7,
    decisionCalendarDays: 28,
    queryWorkingDays: 3,
  },
  pipelineMonths: { notPublished: true, source },
};
