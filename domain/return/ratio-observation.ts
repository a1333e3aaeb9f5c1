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
  const nothing = denominator === 0;
  const observation: Observation = nothing
    ? { measure, answer: 'not applicable', evidence }
    : {
        measure,
        answer: 'value',
        // Multiplied first: whole counts stay whole, and the one division is as exact as a number can be.
        value: (times * numerator) / denominator,
        numerator,
        denominator,
        evidence,
      };
  return subject === undefined ? observation : { ...observation, subject };
}
