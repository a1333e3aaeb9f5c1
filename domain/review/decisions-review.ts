import { decisionProgress, type DecisionProgress } from '../progress/decision-progress';
import { groupedBy } from '../groups/grouped-by';
import type { Moment } from '../progress/moment';
import type { ReturnedObservations } from '../progress/returned-observations';
import type { Decision } from '../register/decision';
import type { Measure } from '../roadmap/measure';

interface DecisionsReviewInput extends Moment {
  readonly decisions: readonly Decision[];
  readonly measures: readonly Measure[];
  readonly history: readonly ReturnedObservations[];
}

/** What approved cases have delivered, across government. Money is in whole pence. */
export interface DecisionsReview {
  /** Cases with a decision that was known at the moment. */
  readonly cases: number;
  readonly byStatus: readonly {
    readonly status: DecisionProgress['status'];
    readonly cases: number;
    readonly approved: number;
  }[];
  /** Contributions that could be judged, of all that were undertaken. */
  readonly judged: DecisionProgress['judged'];
  readonly conditionsOverdue: number;
}

/** The state of every decision in force, counted by its status, in the order in which the statuses are worst for the Board. */
export function decisionsReview(input: DecisionsReviewInput): DecisionsReview {
  const cases = groupedBy(input.decisions, ({ organisation, reference }) => {
    return `${organisation}/${reference}`;
  });
  const returns = groupedBy(input.history, ({ organisation }) => organisation);
  const progress = [...cases.values()].flatMap((decisions) => {
    const history = returns.get(decisions[0].organisation) ?? [];
    return decisionProgress({ ...input, decisions, history }) ?? [];
  });
  const sum = (of: (each: DecisionProgress) => number, over = progress) =>
    over.reduce((total, each) => total + of(each), 0);

  return {
    cases: progress.length,
    byStatus: order.flatMap((status) => {
      const alike = progress.filter((each) => each.status === status);
      const approved = sum(({ money }) => money.approved, alike);
      return alike.length === 0 ? [] : [{ status, cases: alike.length, approved }];
    }),
    judged: { count: sum(({ judged }) => judged.count), of: sum(({ judged }) => judged.of) },
    conditionsOverdue: sum(({ conditions }) => {
      return conditions.filter(({ status }) => status === 'overdue').length;
    }),
  };
}

const order: readonly DecisionProgress['status'][] = [
  'missed',
  'worsening',
  'off track',
  'behind',
  'on track',
  'achieved',
  'cannot be said',
  'not approved',
  'withdrawn',
];
