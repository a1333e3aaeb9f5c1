import { dueDates } from './due-dates';
import type { Measure } from './measure';

const usual = {
  scope: 'organisation',
  desired: 'up',
  decimals: 0,
  notApplicable: false,
  zeroTargetMeansNone: false,
  method: 'linear',
} as const satisfies Partial<Measure>;

const average = {
  ...usual,
  kind: 'kpi',
  decimals: 1,
  rollUp: 'ratio of sums',
} as const satisfies Partial<Measure>;

const percentage = {
  ...average,
  unit: 'percent',
  limit: 100,
} as const satisfies Partial<Measure>;

/** What measures of one sort have in common, so that each states only what is its own. */
export const measureDefaults = {
  average,
  percentage,
  /** Two decimals, as one missing in two thousand would round to "all" with one. */
  all: {
    ...percentage,
    decimals: 2,
    comparison: 'at least',
    target: { value: 100, due: dueDates.by2025 },
  },
  milestone: {
    ...usual,
    kind: 'milestone',
    unit: 'yes or no',
    comparison: 'by date',
    target: { value: 1, due: dueDates.by2025 },
    from: 'measures',
    method: 'step',
    rollUp: 'all that meet it',
  },
  /** Levels: 0 not yet good, 1 good, 2 better, 3 best. */
  maturity: {
    ...usual,
    kind: 'maturity',
    unit: 'level',
    comparison: 'at least',
    from: 'people',
    method: 'step',
    rollUp: 'all that meet it',
    limit: 3,
  },
  saving: {
    ...usual,
    kind: 'efficiency',
    unit: 'pence',
    scope: 'government',
    from: 'savings',
    rollUp: 'sum',
  },
  /** A narrative with a judged rating, as the roadmap gives no figure. */
  judged: {
    ...usual,
    kind: 'narrative',
    unit: 'rating',
    comparison: 'at least',
    target: 'not published',
    from: 'measures',
    rollUp: 'none',
  },
} as const satisfies Record<string, Partial<Measure>>;
