import type { Period } from '../period/period';
import type { Delivery } from './delivery';
import type { Observation } from './observation';

/** What one accepted version of a return says of the measures. */
export interface ReturnedObservations {
  readonly organisation: string;
  readonly period: Period;
  /** 1 for the first return of the period; a later one restates it. */
  readonly version: number;
  /** ISO date and time, in UTC, at which the ledger received it. */
  readonly receivedAt: string;
  readonly observations: readonly Observation[];
  /** What it says of decisions; absent where it names none. */
  readonly deliveries?: readonly Delivery[];
}
