import type { Observation } from '../progress/observation';

/** The two counts of a ratio, and where they were counted. */
interface Ratio extends Pick<Observation, 'measure' | 'subject' | 'evidence'> {
  readonly numerator: number;
  readonly denominator: number;
  /** 100 for a percentage, 1 for an average. */
  readonly times: 1 | 100;
}

/** The observation of a ratio, not yet rounded. Where there is nothing to count it does not apply: it is never zero. */
export function ratioObservation(ratio: Ratio): Observation {
  const { measure, subject, numerator, denominator, times, evidence } = ratio;
  const about = subject === undefined ? { measure } : { measure, subject };
  if (denominator === 0) return { ...about, answer: 'not applicable', evidence };
  // Multiplied first: whole counts stay whole, and the one division is as exact as a number can be.
  const value = (times * numerator) / denominator;
  return { ...about, answer: 'value', value, numerator, denominator, evidence };
}
