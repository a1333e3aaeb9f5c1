import type { Period } from '../period/period';
import { previousPeriod } from '../period/previous-period';
import type { Decision } from '../register/decision';
import type { Measure } from '../roadmap/measure';
import { changesOfDecision, type DecisionChange } from './changes-of-decision';
import { decisionProgress, type DecisionProgress } from './decision-progress';
import { earlyWarning, type Warning } from './early-warning';
import { knownBy } from './known-by';
import type { ReturnedObservations } from './returned-observations';

/** A decision as it was taken, without what it rests on. */
type DecisionTaken = Pick<
  Decision,
  'approved' | 'assessor' | 'decidedOn' | 'outcome' | 'receivedAt' | 'sequence'
>;

/** A decision with all that is known of it at the end of a quarter. */
export interface DecisionInFull {
  readonly progress: DecisionProgress;
  /** What is otherwise than at the end of the quarter before. */
  readonly changes: readonly DecisionChange[];
  /** Why the next quarter decides; empty where it does not. */
  readonly warnings: readonly Warning[];
  /** Every decision on the case that was known, the first one first. */
  readonly history: readonly DecisionTaken[];
}

interface DecisionInFullInput {
  /** All decisions on one case, in any order. */
  readonly decisions: readonly Decision[];
  readonly measures: readonly Measure[];
  readonly history: readonly ReturnedObservations[];
  readonly period: Period;
  /** ISO date: takes only what was received by the end of this day, in UTC. */
  readonly asAt?: string;
}

/** All of one case's decision at the end of a quarter; undefined where none was known. Throws where a contribution names a measure that is not given. */
export function decisionInFull(input: DecisionInFullInput): DecisionInFull | undefined {
  const { asAt, decisions, period } = input;
  const progress = decisionProgress(input);
  if (!progress) return undefined;

  const before = decisionProgress({ ...input, period: previousPeriod(period) });
  const inOrder = decisions.toSorted((one, other) => one.sequence - other.sequence);
  return {
    progress,
    changes: before ? changesOfDecision(before, progress) : [],
    warnings: earlyWarning(progress, period),
    history: knownBy(inOrder, asAt).map(taken),
  };
}

function taken(decision: Decision): DecisionTaken {
  const { approved, assessor, decidedOn, outcome, receivedAt, sequence } = decision;
  return { approved, assessor, decidedOn, outcome, receivedAt, sequence };
}
