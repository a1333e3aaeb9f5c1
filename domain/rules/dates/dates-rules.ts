import type { Rule } from '../define-rule';
import { datesInOrder } from './dates-in-order';
import { eventNotAhead } from './event-not-ahead';
import { plannedDateAhead } from './planned-date-ahead';

/** Rules on dates of every table, in the order in which they run. */
export const datesRules: readonly Rule[] = [datesInOrder, eventNotAhead, plannedDateAhead];
