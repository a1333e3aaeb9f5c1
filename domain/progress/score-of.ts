import type { Status } from './status';
import { isJudged } from './is-judged';
import { score } from './score';
import type { Trend } from './trend';

/**
 * The score of progress, from -5 to 5, as Statistics Canada has it: 5 where it is achieved, that of R where
 * it is judged, that of the trend where there is no target, and none where nothing can be said.
 */
export function scoreOf(
  status: Status,
  ratio: number | undefined,
  trend: Trend | undefined,
): number | undefined {
  if (status === 'achieved') return 5;
  if (isJudged(status)) return ratio === undefined ? undefined : score(ratio);
  return status === 'no target' ? trend?.score : undefined;
}
