import type { Measure } from './measure';
import { measureDefaults } from './measure-defaults';

const { all, judged, milestone, saving } = measureDefaults;

/** Measures of mission four: technology that is shared, resilient, secure and sustainable. */
export const measuresMission4 = [
  {
    ...milestone,
    id: '8.buy-once-use-many',
    commitment: 8,
    name: "'Buy once, use many times' approach to technology agreed",
    source: 'Roadmap 2022-25, Mission Four, commitment 8',
  },
  {
    ...saving,
    id: '8.procurement-savings',
    commitment: 8,
    name: 'Savings from combined purchasing and less duplicate procurement',
    comparison: 'at least',
    target: 'not published',
    source:
      'Roadmap 2022-25, How will this make Government more efficient?: "Significant savings", no figure is published',
  },
  {
    ...all,
    id: '9.resilience-tested',
    commitment: 9,
    name: 'Nationally important systems tested for resilience in the last 12 months',
    ratio: {
      numerator: 'nationally important systems tested in the last 12 months',
      denominator: 'nationally important systems',
    },
    target: { value: 100, recurs: 'yearly' },
    from: 'systems',
    source: 'Roadmap 2022-25, Mission Four, commitment 9',
  },
  {
    ...all,
    id: '9.hosting-aligned',
    commitment: 9,
    name: 'Nationally important systems in an aligned hosting environment, or with plans to be',
    ratio: {
      numerator: 'nationally important systems hosted appropriately or with plans to be',
      denominator: 'nationally important systems',
    },
    from: 'systems',
    source: 'Roadmap 2022-25, Mission Four, commitment 9',
  },
  {
    ...all,
    id: '10.red-rated-with-plan',
    commitment: 10,
    name: 'Red-rated legacy systems with an agreed remediation plan',
    ratio: {
      numerator: 'red-rated legacy systems with an agreed remediation plan',
      denominator: 'red-rated legacy systems',
    },
    from: 'systems',
    source: 'Roadmap 2022-25, Mission Four, commitment 10',
  },
  {
    ...all,
    id: '11.secure-by-design',
    commitment: 11,
    name: 'New services that comply with Secure by Design',
    ratio: { numerator: 'new services that comply', denominator: 'new services' },
    from: 'measures',
    source: 'Roadmap 2022-25, Mission Four, commitment 11',
  },
  {
    ...milestone,
    id: '12.mobile-app-strategy',
    commitment: 12,
    name: 'Mobile app strategy created and agreed',
    scope: 'government',
    source: 'Roadmap 2022-25, Mission Four, commitment 12',
  },
  {
    ...judged,
    id: '13.emerging-technology',
    commitment: 13,
    name: 'Opportunities from emerging technologies identified and captured',
    scope: 'government',
    source: 'Roadmap 2022-25, Mission Four, commitment 13: no figure is published',
  },
  {
    ...judged,
    id: '14.sustainability',
    commitment: 14,
    name: 'Sustainability throughout the lifecycle of technology and services',
    source: 'Roadmap 2022-25, Mission Four, commitment 14: no figure is published',
  },
] as const satisfies readonly Measure[];
