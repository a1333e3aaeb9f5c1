import type { Form } from '../form/form';
import type { Observation } from '../progress/observation';
import type { Register } from '../register/register';
import type { ReadingFaults } from '../return/fault';
import type { FilledForm } from '../return/filled-form';
import type { Return } from '../return/return';
import type { Edition } from '../roadmap/edition';

/** A reason that was accepted with a version, and the value that it explained. */
export interface Answer {
  readonly rule: string;
  readonly record: string;
  readonly entered: string;
  readonly reason: string;
}

/** A return that the ledger holds, as the rules need it. */
export interface AcceptedReturn {
  readonly return: Return;
  readonly version: number;
  readonly observations: readonly Observation[];
  readonly answers: readonly Answer[];
}

/** What the rules of any form may look at. */
export interface FormContext {
  readonly form: Form;
  readonly edition: Edition;
  /** ISO date of the check. */
  readonly today: string;
  readonly current: FilledForm;
  readonly faults: ReadingFaults;
}

/** All that a rule on a return may look at. Rules know no clock, no network and no other rule. */
export interface RuleContext extends FormContext {
  readonly current: Return;
  readonly observations: readonly Observation[];
  /** Organisation of the person who checks, where it is known: a return for another is an error. */
  readonly organisation?: string;
  /** The latest version of the period before; absent offline and for a first return. */
  readonly previous?: AcceptedReturn;
  /** The latest version of this same period, where it has been submitted before. */
  readonly lastVersion?: AcceptedReturn;
  /** What the ledger holds of the organisation; absent offline. */
  readonly register?: Register;
}
