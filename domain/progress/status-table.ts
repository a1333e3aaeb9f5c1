import { roundHalfAway } from './round-half-away';
import type { Status } from './status';

/** All that the status of one contribution or target depends on. */
export interface StatusFacts {
  readonly answer: 'value' | 'not applicable' | 'withheld' | 'not returned';
  /** A step and a narrative are judged without one. */
  readonly baseline: 'recorded' | 'missing' | 'not needed';
  readonly target: 'set' | 'none';
  /** `not begun` up to the baseline's own date; `over` once the due date is past. */
  readonly time: 'not begun' | 'running' | 'over';
  readonly method: 'linear' | 'growth' | 'step';
  /** Whether the value, rounded, meets the target by the measure's comparison. */
  readonly meets: boolean;
  /** R of the method. Absent for a step, and where the method cannot give it. */
  readonly ratio?: number;
}

/** One line of the table: the first that holds gives the status. */
interface StatusRow {
  readonly status: Status;
  /** In words, for people. */
  readonly when: string;
  readonly holds: (facts: StatusFacts) => boolean;
}

/** The statuses of progress, tried from the top: the table in the project's design, as data. */
export const statusTable: readonly StatusRow[] = [
  {
    status: 'not applicable',
    when: 'the return says that the measure does not apply, or there is nothing to count',
    holds: ({ answer }) => answer === 'not applicable',
  },
  {
    status: 'withheld',
    when: 'the return withholds the value',
    holds: ({ answer }) => answer === 'withheld',
  },
  {
    status: 'not returned',
    when: 'no return gives the value',
    holds: ({ answer }) => answer === 'not returned',
  },
  {
    status: 'no baseline',
    when: 'no baseline was recorded',
    holds: ({ baseline }) => baseline === 'missing',
  },
  {
    status: 'no target',
    when: 'no target was recorded',
    holds: ({ target }) => target === 'none',
  },
  {
    status: 'not yet due',
    when: 'the value is no later than the baseline, or a step is not taken and its date is to come',
    holds: ({ meets, method, time }) =>
      time === 'not begun' || (method === 'step' && time === 'running' && !meets),
  },
  {
    status: 'achieved',
    when: 'the value, rounded, meets the target by the comparison of the measure',
    holds: ({ meets }) => meets,
  },
  {
    status: 'missed',
    when: 'the due date is past and the target is not met',
    holds: ({ time }) => time === 'over',
  },
  {
    status: 'on track',
    when: 'R is at least 0.95',
    holds: ({ ratio }) => reaches(ratio, 0.95),
  },
  {
    status: 'behind',
    when: 'R is at least 0.60',
    holds: ({ ratio }) => reaches(ratio, 0.6),
  },
  {
    status: 'off track',
    when: 'R is at least 0',
    holds: ({ ratio }) => reaches(ratio, 0),
  },
  {
    status: 'worsening',
    when: 'R is below 0',
    holds: ({ ratio }) => ratio !== undefined,
  },
  {
    status: 'cannot be judged',
    when: 'the method gives no R: by growth, the sign changes between baseline, value and target',
    holds: () => true,
  },
];

// A ratio of decimals that is 0.95 by hand may be held as 0.9499999999999999.
function reaches(ratio: number | undefined, threshold: number): boolean {
  return ratio !== undefined && roundHalfAway(ratio, 12) >= threshold;
}
