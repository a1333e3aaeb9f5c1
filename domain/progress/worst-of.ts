import { isJudged } from './is-judged';
import { bestToWorst, type JudgedStatus } from './status';

/** What can be said of several together, and how many of them it rests on. */
export interface RollUp {
  readonly status: JudgedStatus | 'cannot be said';
  /** Judged 2 of 3 is `{ count: 2, of: 3 }`. */
  readonly judged: { readonly count: number; readonly of: number };
}

/**
 * Several statuses as one: achieved only when every one is; otherwise the worst of those judged, or
 * `cannot be said` where fewer than half can be, or there are none.
 *
 * Where all that could be judged are achieved and others could not be judged, the best that can be said is
 * `on track`: achieved would claim what nobody knows.
 */
export function worstOf(statuses: readonly string[]): RollUp {
  const judgements = statuses.filter(isJudged);
  const judged = { count: judgements.length, of: statuses.length };
  const worst = bestToWorst.findLast((status) => judgements.includes(status));
  if (worst === undefined || judged.count * 2 < judged.of)
    return { status: 'cannot be said', judged };

  const all = judged.count === judged.of;
  return { status: worst === 'achieved' && !all ? 'on track' : worst, judged };
}
