/** A value and the day it is the value of, in the measure's unit. */
export interface DatedValue {
  readonly value: number;
  /** ISO date. */
  readonly date: string;
}

/**
 * A department-level target, as the ledger holds it. A rebaseline is a later revision of the same
 * target, with its reason and author; what came before keeps the old one.
 */
export interface Target {
  readonly organisation: string;
  readonly measure: string;
  /** One of its services or systems, by id; absent where the target is the organisation's own. */
  readonly subject?: string;
  /** Absent where none was recorded: progress then cannot be judged. */
  readonly baseline?: DatedValue;
  readonly value: number;
  /** ISO date. */
  readonly due: string;
  /** 1 for the first; each rebaseline adds 1. */
  readonly revision: number;
  /** ISO date and time at which the ledger received it. */
  readonly receivedAt: string;
  readonly author: string;
  /** Required from revision 2 on: why the baseline or the target moved. */
  readonly reason?: string;
}
