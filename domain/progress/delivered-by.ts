import { comparePeriods } from '../period/compare-periods';
import type { Period } from '../period/period';
import type { Delivery } from './delivery';
import { knownBy } from './known-by';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';

/** What a return says of a decision, and which return says it. */
export interface Delivered extends Delivery {
  readonly period: Period;
  readonly version: number;
}

/**
 * What the latest version of each period, known at a moment, says of a decision: earliest period first, up to
 * the period that is asked for. A period whose latest version does not name the decision is left out.
 */
export function deliveredBy(
  history: readonly ReturnedObservations[],
  reference: string,
  { period, asAt }: Moment,
): readonly Delivered[] {
  return knownBy(history, asAt)
    .filter((returned) => !period || comparePeriods(returned.period, period) <= 0)
    .toSorted((one, other) => {
      return comparePeriods(one.period, other.period) || one.version - other.version;
    })
    .filter((returned, index, all) => {
      const next = all[index + 1];
      return !next || comparePeriods(next.period, returned.period) !== 0;
    })
    .flatMap(({ deliveries = [], period: of, version }) => {
      const found = deliveries.find((delivery) => delivery.reference === reference);
      return found ? { ...found, period: of, version } : [];
    });
}
