import { dueDates } from './due-dates';
import type { Measure } from './measure';
import { measureDefaults } from './measure-defaults';

const { all, milestone, percentage } = measureDefaults;

/** Measures of mission three: data that is available, used, owned and put right. */
export const measuresMission3 = [
  {
    ...all,
    id: '4.critical-data-available',
    commitment: 4,
    name: 'Critical data assets available through trusted APIs and platforms',
    ratio: {
      numerator: 'critical data assets available through trusted APIs and platforms',
      denominator: 'critical data assets',
    },
    from: 'data',
    source: 'Roadmap 2022-25, Mission Three, commitment 4',
  },
  {
    ...all,
    id: '4.critical-data-in-use',
    commitment: 4,
    name: 'Critical data assets in use across government',
    ratio: {
      numerator: 'critical data assets in use across government',
      denominator: 'critical data assets',
    },
    from: 'data',
    source: 'Roadmap 2022-25, Mission Three, commitment 4',
  },
  {
    ...milestone,
    id: '5.data-marketplace-access',
    commitment: 5,
    name: 'Access to the Data Marketplace',
    source: 'Roadmap 2022-25, Mission Three, commitment 5',
  },
  {
    ...milestone,
    id: '6.data-ownership-model',
    commitment: 6,
    name: 'Single data ownership model for critical data assets adopted',
    source: 'Roadmap 2022-25, Mission Three, commitment 6',
  },
  {
    ...all,
    id: '6.critical-data-owned',
    commitment: 6,
    name: 'Critical data assets with an owner under the single ownership model',
    ratio: {
      numerator: 'critical data assets with an owner',
      denominator: 'critical data assets',
    },
    from: 'data',
    source: 'Roadmap 2022-25, Mission Three, commitment 6',
  },
  {
    ...percentage,
    id: '7.data-quality-resolved',
    commitment: 7,
    name: 'High priority data quality issues resolved within the period of the framework',
    comparison: 'at least',
    ratio: {
      numerator: 'high priority data quality issues resolved within the period',
      denominator: 'high priority data quality issues',
    },
    target: { value: 50, due: dueDates.by2025 },
    from: 'issues',
    source: 'Roadmap 2022-25, Mission Three, commitment 7',
  },
] as const satisfies readonly Measure[];
