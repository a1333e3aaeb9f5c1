import type { RuleExamples } from '../example';
import { datesInOrderExamples } from './dates-in-order.examples';
import { eventNotAheadExamples } from './event-not-ahead.examples';
import { plannedDateAheadExamples } from './planned-date-ahead.examples';

/** The worked examples of the rules on dates of every table. */
export const datesExamples: readonly RuleExamples[] = [
  datesInOrderExamples,
  eventNotAheadExamples,
  plannedDateAheadExamples,
];
