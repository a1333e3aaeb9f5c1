import type { ConditionStatus } from './condition-progress';
import type { DecisionProgress } from './decision-progress';
import type { Status } from './status';

/** A condition or a contribution that is still to be delivered. */
export interface Owed {
  /** Reference of the case: `DWP-2023-014`. */
  readonly reference: string;
  /** ISO date. */
  readonly due: string;
  readonly what:
    | {
        readonly kind: 'condition';
        readonly id: string;
        readonly text: string;
        readonly owner: string;
        readonly status: ConditionStatus;
      }
    | {
        readonly kind: 'contribution';
        readonly id: string;
        readonly measure: string;
        readonly subject?: string;
        readonly status: Status;
      };
}

/** What decisions still ask for, what is due first at the top: conditions that are not met and contributions that are not achieved. */
export function whatIsOwed(decisions: readonly DecisionProgress[]): readonly Owed[] {
  const owed = decisions.flatMap(({ conditions, contributions, decision: { reference } }) => [
    ...conditions
      .filter(({ status }) => status !== 'met' && status !== 'met late')
      .map(({ condition: { due, id, owner, text }, status }) => {
        return { reference, due, what: { kind: 'condition' as const, id, owner, status, text } };
      }),
    ...contributions
      .filter(({ status }) => status !== 'achieved' && status !== 'not applicable')
      .map(({ contribution: { due, id, measure, subject }, status }) => ({
        reference,
        due,
        what: {
          kind: 'contribution' as const,
          ...{ id, measure, status },
          ...(subject !== undefined && { subject }),
        },
      })),
  ]);
  return owed.toSorted((one, other) => compare(one.due, other.due));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
