import type { Period } from '../period/period';
import type { Delivered } from './delivered-by';
import type { Evidence } from './observation';

/** What a decision was to save and has saved, in whole pence, to the end of a period. */
export interface DecisionSavings {
  readonly planned: number;
  readonly achieved: number;
  /** Of what is achieved, what releases cash from a budget. */
  readonly cashReleasing: number;
  /** Achieved less what was spent to get it. */
  readonly net: number;
  readonly period: Period;
  readonly version: number;
  readonly evidence: readonly Evidence[];
}

/** The savings of a decision as the latest of some returns has them; undefined where none was ever shown. */
export function decisionSavings(delivered: readonly Delivered[]): DecisionSavings | undefined {
  const last = delivered.findLast(({ savings }) => savings.length > 0);
  if (!last) return undefined;

  const { period, savings, version } = last;
  const sum = (amount: (saving: (typeof savings)[number]) => number) =>
    savings.reduce((total, saving) => total + amount(saving), 0);
  return {
    planned: sum(({ planned }) => planned),
    achieved: sum(({ achieved }) => achieved),
    cashReleasing: sum(({ achieved, cashReleasing }) => (cashReleasing ? achieved : 0)),
    net: sum(({ achieved, cost }) => achieved - cost),
    period,
    version,
    evidence: savings.map(({ evidence }) => evidence),
  };
}
