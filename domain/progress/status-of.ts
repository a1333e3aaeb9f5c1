import type { Status } from './status';
import { statusTable, type StatusFacts } from './status-table';

/** The status of the first line of the table that holds. */
export function statusOf(facts: StatusFacts): Status {
  return statusTable.find(({ holds }) => holds(facts))?.status ?? 'cannot be judged';
}
