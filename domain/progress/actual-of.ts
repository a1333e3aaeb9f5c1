import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
import type { Measure } from '../roadmap/measure';
import { figureOf } from './figure-of';
import type { Observation } from './observation';
import type { Said } from './said-of';

/** What a return says, with the return and the cells that say it. */
export interface Actual {
  readonly answer: Observation['answer'];
  /** In the measure's unit; worked out from the two counts where it is a ratio. */
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** For a milestone: ISO date on which it was met, or is now planned for. */
  readonly on?: string;
  /** ISO date that the value is dated: the last day of its period. */
  readonly date: string;
  readonly period: Period;
  readonly version: number;
  /** ISO date and time. */
  readonly receivedAt: string;
  readonly evidence: Observation['evidence'];
  /** A person's rating, kept apart from the computed status and never part of it. */
  readonly judged?: NonNullable<Observation['judged']>;
}

/** The observation that stands, with its figure, its day and where it comes from. */
export function actualOf(measure: Measure, { returned, observation }: Required<Said>): Actual {
  const { answer, denominator, evidence, judged, numerator, on } = observation;
  const { period, receivedAt, version } = returned;
  const value = figureOf(measure, observation);
  return {
    answer,
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(on !== undefined && { on }),
    date: periodDates(period).last,
    period,
    version,
    receivedAt,
    evidence,
    ...(judged && { judged }),
  };
}
