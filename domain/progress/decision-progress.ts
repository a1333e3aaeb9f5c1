import type { Contribution, Decision, DecisionOutcome } from '../register/decision';
import type { Measure } from '../roadmap/measure';
import { conditionProgress, type ConditionProgress } from './condition-progress';
import { contributionProgress, type ContributionProgress } from './contribution-progress';
import { decisionMoney, type DecisionMoney } from './decision-money';
import { decisionSavings, type DecisionSavings } from './decision-savings';
import { deliveredBy } from './delivered-by';
import { inForce } from './in-force';
import { knownBy } from './known-by';
import { meanScore, type MeanScore } from './mean-score';
import type { Moment } from './moment';
import { rebaselinesOf, type Rebaseline } from './rebaselines-of';
import type { ReturnedObservations } from './returned-observations';
import { worstOf, type RollUp } from './worst-of';

/** The decisions on one case, the measures that they name, and returns of any organisations. */
interface DecisionProgressInput extends Moment {
  readonly decisions: readonly Decision[];
  readonly measures: readonly Measure[];
  readonly history: readonly ReturnedObservations[];
}

/** What an approved case has delivered. */
export interface DecisionProgress {
  /** The decision in force at the moment that is asked for. */
  readonly decision: Decision;
  /** Only what is approved has progress; otherwise the outcome stands here. */
  readonly status: RollUp['status'] | Extract<DecisionOutcome, 'not approved' | 'withdrawn'>;
  /** How many of the contributions could be judged. */
  readonly judged: RollUp['judged'];
  /** What the mean of the scores would say, beside the status. Absent where there is no score. */
  readonly mean?: MeanScore;
  readonly contributions: readonly ContributionProgress[];
  readonly conditions: readonly ConditionProgress[];
  readonly money: DecisionMoney;
  /** Absent where no return has shown any. */
  readonly savings?: DecisionSavings;
}

/**
 * The progress of the decision that is in force on a case: achieved only when every contribution is,
 * otherwise the worst of those judged, or `cannot be said` where fewer than half can be.
 *
 * Undefined where no decision was known. Throws where a contribution names a measure that is not given.
 */
export function decisionProgress(input: DecisionProgressInput): DecisionProgress | undefined {
  const { decisions, measures } = input;
  const inOrder = decisions.toSorted((one, other) => one.sequence - other.sequence);
  const decision = inForce(inOrder, input);
  if (!decision) return undefined;

  const { contributions: given, organisation, outcome } = decision;
  if (outcome === 'not approved' || outcome === 'withdrawn') {
    const judged = { count: 0, of: given.length };
    const money = { approved: decision.approved };
    return { decision, status: outcome, judged, contributions: [], conditions: [], money };
  }

  const history = input.history.filter((returned) => returned.organisation === organisation);
  const upToNow = knownBy(inOrder, input.asAt).filter((each) => each.sequence <= decision.sequence);
  const contributions = given.map((contribution) =>
    contributionProgress({
      ...input,
      contribution,
      measure: measureOf(contribution, measures),
      history,
      rebaselined: rebaselinesOfContribution(contribution, upToNow),
    }),
  );
  const mean = meanScore(contributions);
  const delivered = deliveredBy(history, decision.reference, input);
  const savings = decisionSavings(delivered);
  return {
    decision,
    ...worstOf(contributions.map(({ status }) => status)),
    ...(mean && { mean }),
    contributions,
    conditions: conditionProgress(decision, delivered, input),
    money: decisionMoney(decision, delivered),
    ...(savings && { savings }),
  };
}

function measureOf({ measure }: Contribution, measures: readonly Measure[]): Measure {
  const found = measures.find(({ id }) => id === measure);
  if (!found) throw new RangeError(`No measure ${measure}`);
  return found;
}

function rebaselinesOfContribution(
  { id, measure, subject }: Contribution,
  decisions: readonly Decision[],
): readonly Rebaseline[] {
  const isThis = (each: Contribution) =>
    each.id === id && each.measure === measure && each.subject === subject;

  return rebaselinesOf(
    decisions.flatMap(({ assessor, contributions, receivedAt }) =>
      contributions.filter(isThis).map((each) => ({ ...each, receivedAt, author: assessor })),
    ),
  );
}
