import { roundHalfAway } from '../../progress/round-half-away';
import { countWords } from './count';

/** A percentage, given as 0 to 100, to one decimal at most: `86.5%`, `100%`. */
export function percentWords(percent: number): string {
  return `${countWords(roundHalfAway(percent, 1))}%`;
}
