import { nextPeriod } from '../period/next-period';
import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
import type { Case } from './case';

/** What begins in a quarter, in whole pence. */
export interface PipelineQuarter {
  readonly period: Period;
  readonly cases: readonly Case[];
  readonly amount: number;
}

/** Fifteen months are five quarters: how far version 5 asks a pipeline to look ahead. */
const quarters = 5;

/** The cases that begin in a quarter and the four after it: what is coming in the next 15 months. */
export function pipelineFrom(first: Period, cases: readonly Case[]): readonly PipelineQuarter[] {
  const periods = [first];
  while (periods.length < quarters) periods.push(nextPeriod(periods.at(-1) ?? first));

  return periods.map((period) => {
    const { first: from, last: to } = periodDates(period);
    const begin = cases
      .filter(({ begins }) => from <= begins && begins <= to)
      .toSorted((one, other) => (one.begins < other.begins ? -1 : 1));
    return { period, cases: begin, amount: begin.reduce((sum, { amount }) => sum + amount, 0) };
  });
}
