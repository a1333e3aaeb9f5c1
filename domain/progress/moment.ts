import type { Period } from '../period/period';

/** When progress is asked for. Without either it is as the latest return has it. */
export interface Moment {
  /** Judges the return of this period, as at the period's last day. */
  readonly period?: Period;
  /** ISO date: takes only what was received by the end of this day, in UTC. Without a period it is also the day that progress is judged on. */
  readonly asAt?: string;
}
