import type { Period } from '../period/period';
import type { Delivery } from './delivery';
import { latestVersions } from './latest-versions';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';
import { returnsUpTo } from './returns-up-to';

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
  moment: Moment,
): readonly Delivered[] {
  const latest = latestVersions(returnsUpTo(history, moment), ({ period }) => period);
  return latest.flatMap(({ deliveries = [], period, version }) => {
    const found = deliveries.find((delivery) => delivery.reference === reference);
    return found ? { ...found, period, version } : [];
  });
}
