import { comparePeriods } from '../period/compare-periods';
import type { Period } from '../period/period';
import { latestVersions } from './latest-versions';
import type { Said } from './said-of';

/**
 * The observation that stands, out of what returns say in their order: of the period asked for, or else
 * of the latest period whose latest version names the measure. Undefined where none does.
 */
export function currentOf(
  said: readonly Said[],
  period: Period | undefined,
): Required<Said> | undefined {
  return latestVersions(said, ({ returned }) => returned.period)
    .filter(({ returned }) => !period || comparePeriods(returned.period, period) === 0)
    .filter((each): each is Required<Said> => each.observation !== undefined)
    .at(-1);
}
