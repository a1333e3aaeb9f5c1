import type { Decision } from '../register/decision';
import type { Case } from './case';
import type { CaseEvent } from './case-event';

/** Where a case stands. A superseded case was taken the place of by a later case. */
export type CaseState =
  | 'draft'
  | 'submitted'
  | 'acknowledged'
  | 'waiting for information'
  | Decision['outcome']
  | 'superseded';

/** Where a case stands, and the days (ISO dates) of the steps that its service levels are counted by. */
export interface CaseStanding {
  readonly state: CaseState;
  readonly submittedOn: string;
  readonly acknowledgedOn?: string;
  readonly askedOn?: string;
  readonly decidedOn?: string;
}

/**
 * Where a case stands by its revisions, the steps taken and the decisions on it, in any order. The clock begins with
 * its first submitted revision. Throws where no revision is given.
 */
export function caseStanding(about: {
  readonly revisions: readonly Case[];
  readonly events: readonly CaseEvent[];
  readonly decisions: readonly Decision[];
  /** Whether another submitted case names this one as superseded. */
  readonly superseded: boolean;
}): CaseStanding {
  const revisions = about.revisions.toSorted((one, other) => one.revision - other.revision);
  const submitted = revisions.find(({ state }) => state === 'submitted');
  const first = submitted ?? revisions[0];
  if (!first) throw new RangeError('A case has a revision');

  const events = about.events.toSorted((one, other) =>
    one.receivedAt < other.receivedAt ? -1 : 1,
  );
  const dayOf = (step: CaseEvent['step']) =>
    events.find((event) => event.step === step)?.receivedAt.slice(0, 10);
  const decision = about.decisions.toSorted((one, other) => one.sequence - other.sequence);
  const acknowledgedOn = dayOf('acknowledged');
  const askedOn = dayOf('information asked');
  const decidedOn = decision[0]?.decidedOn;

  return {
    state: stateOf(),
    submittedOn: first.receivedAt.slice(0, 10),
    ...(acknowledgedOn !== undefined && { acknowledgedOn }),
    ...(askedOn !== undefined && { askedOn }),
    ...(decidedOn !== undefined && { decidedOn }),
  };

  function stateOf(): CaseState {
    const last = decision.at(-1);
    if (about.superseded) return 'superseded';
    if (last) return last.outcome;
    if (!submitted) return 'draft';
    const asked = events.findLast(({ step }) => step.startsWith('information'));
    if (asked?.step === 'information asked') return 'waiting for information';
    return acknowledgedOn === undefined && !asked ? 'submitted' : 'acknowledged';
  }
}
