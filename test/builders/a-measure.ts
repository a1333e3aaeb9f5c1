import type { Measure } from '#domain/roadmap/measure';

/** A measure in percent that should rise to at least 90, with what the test changes. */
export function aMeasure(change: Partial<Measure> = {}): Measure {
  return {
    id: '17.trained',
    commitment: 17,
    name: 'Professionals trained in the last 12 months',
    kind: 'kpi',
    unit: 'percent',
    scope: 'organisation',
    comparison: 'at least',
    desired: 'up',
    decimals: 1,
    target: { value: 90, due: '2025-03-31' },
    notApplicable: false,
    zeroTargetMeansNone: false,
    from: 'measures',
    method: 'linear',
    rollUp: 'ratio of sums',
    source: 'made up for a test',
    ...change,
  };
}
