import type { Contribution } from '../register/decision';

/** What a contribution or a target was judged by, before or after it was rebaselined. */
type Judged = Pick<Contribution, 'baseline' | 'target' | 'due'>;

/** One stage of a contribution or target: what it was judged by from when it was received. */
interface Stage extends Judged {
  /** ISO date and time. */
  readonly receivedAt: string;
  readonly author: string;
  readonly reason?: string;
}

/** A change of baseline, target or due date, with its author and reason. History before it keeps the old. */
export interface Rebaseline {
  readonly from: Judged;
  readonly to: Judged;
  /** ISO date and time. */
  readonly receivedAt: string;
  readonly author: string;
  readonly reason?: string;
}

/** Each change between one stage and the next; a stage that changes none of the three is none. */
export function rebaselinesOf(stages: readonly Stage[]): readonly Rebaseline[] {
  return stages.flatMap((stage, index) => {
    const before = stages[index - 1];
    if (!before || isSame(before, stage)) return [];

    const { author, reason, receivedAt } = stage;
    const rebaseline = { from: judgedBy(before), to: judgedBy(stage), receivedAt, author };
    return [{ ...rebaseline, ...(reason !== undefined && { reason }) }];
  });
}

function isSame(one: Judged, other: Judged): boolean {
  return (
    one.target === other.target &&
    one.due === other.due &&
    one.baseline?.value === other.baseline?.value &&
    one.baseline?.date === other.baseline?.date
  );
}

function judgedBy({ baseline, due, target }: Judged): Judged {
  return { ...(baseline && { baseline }), ...(target !== undefined && { target }), due };
}
