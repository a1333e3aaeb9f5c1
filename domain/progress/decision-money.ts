import type { Period } from '../period/period';
import type { Decision } from '../register/decision';
import type { Delivered } from './delivered-by';
import type { Evidence, JudgedRating } from './observation';

/** What a return says, and where. */
interface Said {
  readonly period: Period;
  readonly version: number;
  readonly evidence: Evidence;
}

/** The money of a decision, in whole pence: absent where no return says it. */
export interface DecisionMoney {
  readonly approved: number;
  readonly spent?: number;
  readonly forecast?: number;
  /** What the forecast is above the amount approved; 0 where it is not. */
  readonly over?: number;
  readonly rating?: JudgedRating;
  readonly said?: Said;
}

/** The money of a decision as the latest of some returns has it. */
export function decisionMoney(
  { approved }: Decision,
  delivered: readonly Delivered[],
): DecisionMoney {
  const last = delivered.findLast(({ spend }) => spend !== undefined);
  if (!last?.spend) return { approved };

  const { evidence, forecast, rating, spent } = last.spend;
  return {
    approved,
    ...(spent !== undefined && { spent }),
    ...(forecast !== undefined && { forecast, over: Math.max(forecast - approved, 0) }),
    ...(rating !== undefined && { rating }),
    said: { period: last.period, version: last.version, evidence },
  };
}
