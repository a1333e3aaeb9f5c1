import type { Decision } from '#domain/register/decision';
import type { Case } from '#domain/spend-control/case';
import type { CaseEvent } from '#domain/spend-control/case-event';
import type { CaseInFull, ListedCase } from '#domain/spend-control/case-in-full';

/** A revision of a case as a person sends it: the ledger adds who and when. */
type CaseToSend = Omit<Case, 'preparer' | 'receivedAt'>;

/** A decision as an assessor sends it: the ledger adds who and when. */
export type DecisionToSend = Omit<Decision, 'assessor' | 'receivedAt'>;

/** The spend control as the pane needs it: each method is one call, signed in by the session, and throws a `ServiceError`. */
export interface Cases {
  /** All that the caller may see: their own organisation's, or every submitted one where their role reads across. */
  list(): Promise<readonly ListedCase[]>;
  one(reference: string): Promise<CaseInFull>;
  put(one: CaseToSend): Promise<Case>;
  step(reference: string, step: CaseEvent['step'], words?: string): Promise<void>;
  decide(decision: DecisionToSend): Promise<Decision>;
}
