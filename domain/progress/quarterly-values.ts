import { periodDates } from '../period/period-dates';
import type { DatedValue } from '../register/target';
import type { Measure } from '../roadmap/measure';
import { figureOf } from './figure-of';
import { latestVersions } from './latest-versions';
import type { Said } from './said-of';

/** The figure of each quarter by its latest version, out of what returns say in their order; a quarter without one is a gap. */
export function quarterlyValues(measure: Measure, said: readonly Said[]): readonly DatedValue[] {
  const latest = latestVersions(said, ({ returned }) => returned.period);
  return latest.flatMap(({ observation, returned }) => {
    const value = observation && figureOf(measure, observation);
    return value === undefined ? [] : [{ value, date: periodDates(returned.period).last }];
  });
}
