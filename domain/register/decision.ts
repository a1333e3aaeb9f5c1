import type { DatedValue } from './target';

export type DecisionOutcome =
  'approved' | 'approved with conditions' | 'not approved' | 'withdrawn';

/** What must be shown, by whom and by when, for an approval to stand. */
export interface Condition {
  /** Unique within its decision: `C1`. */
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string;
  /** What will show that it is met, in words. */
  readonly shownBy?: string;
}

/** This case moves this measure, for this subject, from this baseline to this target by this date. */
export interface Contribution {
  /** Unique within its decision: `K1`. */
  readonly id: string;
  readonly measure: string;
  /** A service or system by id; absent where it is the whole organisation. */
  readonly subject?: string;
  /** Absent where none was recorded: progress then cannot be judged. */
  readonly baseline?: DatedValue;
  /** In the unit of the measure. Absent where the measure has no figure and takes a judged rating. */
  readonly target?: number;
  /** ISO date. */
  readonly due: string;
  /** How it is judged; the measure's own method where absent. */
  readonly method?: 'linear' | 'growth';
  /** How much of the target this case answers for: above 0, up to 1, which it is where absent. */
  readonly share?: number;
  /** Why the assessor let it stand although it is doubted. */
  readonly despite?: string;
}

/** An assessor's decision on a spend-control case. Never overwritten: a later sequence supersedes it. */
export interface Decision {
  /** Reference of the case: `DWP-2023-014`. */
  readonly reference: string;
  readonly organisation: string;
  readonly title: string;
  readonly outcome: DecisionOutcome;
  /** ISO date. */
  readonly decidedOn: string;
  readonly assessor: string;
  /** Whole pence. */
  readonly approved: number;
  readonly conditions: readonly Condition[];
  readonly contributions: readonly Contribution[];
  /** 1 for the first decision on the case; each later one adds 1 and supersedes. */
  readonly sequence: number;
  /** ISO date and time at which the ledger received it. */
  readonly receivedAt: string;
}
