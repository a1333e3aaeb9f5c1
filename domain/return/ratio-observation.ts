import type { Observation } from '../progress/observation';

/** The two counts of a ratio, and where they were counted. */
interface Ratio extends Pick<Observation, 'measure' | 'subject' | 'evidence'> {
  readonly numerator: number;
  readonly denominator: number;
  /** 100 for a percentage, 1 for an average. */
  readonly times: 1 | 100;
}

/** The observation of a ratio, not yet rounded. Where there is nothing to count it does not apply: it is never zero. */
export function ratioObservation({ times, ...ratio }: Ratio): Observation {
  const { numerator, denominator, ...about } = ratio;
  if (denominator === 0) return { ...about, answer: 'not applicable' };
  // Multiplied first: whole counts stay whole, and the one division is as exact as a number can be.
  return { ...ratio, answer: 'value', value: (times * numerator) / denominator };
}
