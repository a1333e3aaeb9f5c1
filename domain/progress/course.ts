import type { DatedValue } from '../register/target';

/** From a baseline to a target by a date, in the measure's unit, with the direction that is better. */
export interface Course {
  readonly baseline: DatedValue;
  readonly target: number;
  /** ISO date. */
  readonly due: string;
  readonly desired: 'up' | 'down';
}
