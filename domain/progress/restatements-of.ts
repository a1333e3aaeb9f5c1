import { comparePeriods } from '../period/compare-periods';
import type { Period } from '../period/period';
import type { Measure } from '../roadmap/measure';
import { figureOf } from './figure-of';
import type { Observation } from './observation';
import type { Said } from './said-of';

/** A figure in the measure's unit, or why there is none. */
type Stated = number | 'not applicable' | 'withheld' | 'not returned';

/** A later version of a return says something else of the measure than the version before it. */
export interface Restatement {
  readonly period: Period;
  /** The later version, and the ISO date and time at which it was received. */
  readonly version: number;
  readonly receivedAt: string;
  readonly from: Stated;
  readonly to: Stated;
}

/** Each change that later versions made to earlier ones, out of what returns say in their order. */
export function restatementsOf(measure: Measure, said: readonly Said[]): readonly Restatement[] {
  return said.flatMap(({ returned, observation }, index) => {
    const before = said[index - 1];
    if (!before || comparePeriods(before.returned.period, returned.period) !== 0) return [];

    const from = stated(measure, before.observation);
    const to = stated(measure, observation);
    const { period, version, receivedAt } = returned;
    return from === to ? [] : [{ period, version, receivedAt, from, to }];
  });
}

function stated(measure: Measure, observation: Observation | undefined): Stated {
  if (!observation) return 'not returned';
  if (observation.answer !== 'value') return observation.answer;
  return figureOf(measure, observation) ?? 'not returned';
}
