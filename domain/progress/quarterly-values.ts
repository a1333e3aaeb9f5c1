import { comparePeriods } from '../period/compare-periods';
import { periodDates } from '../period/period-dates';
import type { DatedValue } from '../register/target';
import type { Measure } from '../roadmap/measure';
import { figureOf } from './figure-of';
import type { Said } from './said-of';

/** The figure of each quarter by its latest version, out of what returns say in their order; a quarter without one is a gap. */
export function quarterlyValues(measure: Measure, said: readonly Said[]): readonly DatedValue[] {
  return said.flatMap(({ observation, returned }, index) => {
    const next = said[index + 1];
    const superseded = next && comparePeriods(next.returned.period, returned.period) === 0;
    const value = observation && !superseded ? figureOf(measure, observation) : undefined;
    return value === undefined ? [] : [{ value, date: periodDates(returned.period).last }];
  });
}
