import { dueDates } from './due-dates';
import type { Measure } from './measure';
import { measureDefaults } from './measure-defaults';

const { judged, percentage, saving } = measureDefaults;
const due = dueDates.by2025;
const greatStandard = 'CDDO guidance on the great standard, October 2023';

const ofService = {
  commitment: 1,
  scope: 'service',
  from: 'services',
  source: greatStandard,
} as const satisfies Partial<Measure>;

/** Measures of mission one: great services, and digital ways of making policy. */
export const measuresMission1 = [
  {
    id: '1.services-great',
    commitment: 1,
    name: 'Top 75 services that meet the great standard',
    kind: 'kpi',
    unit: 'services',
    scope: 'government',
    comparison: 'at least',
    desired: 'up',
    decimals: 0,
    target: { value: 50, due },
    notApplicable: false,
    zeroTargetMeansNone: false,
    from: 'services',
    method: 'linear',
    rollUp: 'sum',
    source: 'Roadmap 2022-25, Mission One, commitment 1',
  },
  {
    ...percentage,
    ...ofService,
    id: '1.digital-adoption',
    name: 'Digital adoption of the service',
    comparison: 'greater than',
    ratio: { numerator: 'transactions completed online', denominator: 'all transactions' },
    target: { value: 79, due },
  },
  {
    ...percentage,
    ...ofService,
    id: '1.digital-completion',
    name: 'Digital completion of the service',
    comparison: 'greater than',
    ratio: {
      numerator: 'transactions completed online',
      denominator: 'transactions started online',
    },
    target: { value: 80, due },
  },
  {
    ...percentage,
    ...ofService,
    id: '1.user-satisfaction',
    name: 'User satisfaction with the service',
    comparison: 'greater than',
    ratio: { numerator: 'users who are satisfied', denominator: 'users who responded' },
    target: { value: 78, due },
  },
  {
    ...measureDefaults.milestone,
    ...ofService,
    id: '1.accessibility',
    name: 'Service meets the accessibility standard (WCAG 2.1)',
    kind: 'kpi',
    comparison: 'is',
    target: { value: 1, due },
    rollUp: 'share that meet it',
  },
  {
    ...saving,
    ...ofService,
    id: '1.cost-per-transaction',
    name: 'Cost of one transaction of the service',
    kind: 'kpi',
    comparison: 'at most',
    desired: 'down',
    target: 'not published',
    rollUp: 'none',
    source: `${greatStandard}: thresholds by service type, complexity and volume, not published`,
  },
  {
    ...saving,
    id: '1.service-savings',
    commitment: 1,
    name: 'Savings from the digital transformation of services',
    comparison: 'greater than',
    target: { value: 100_000_000_000, due },
    source:
      'Roadmap 2022-25, How will this make Government more efficient?: potential savings by initial analysis, "Over £1bn"',
  },
  {
    ...judged,
    id: '2.digital-policy-design',
    commitment: 2,
    name: 'Digital approaches and cross-functional teams in policy design and delivery',
    scope: 'government',
    source: 'Roadmap 2022-25, Mission One, commitment 2: no figure is published',
  },
] as const satisfies readonly Measure[];
