import type { Observation } from '#domain/progress/observation';

/** A value of 60 for the measure of `aMeasure`, with what the test changes. */
export function anObservation(change: Partial<Observation> = {}): Observation {
  return {
    measure: '17.trained',
    answer: 'value',
    value: 60,
    evidence: { sheet: 'Measures', cells: 'E5' },
    ...change,
  };
}
