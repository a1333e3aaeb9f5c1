import type { CriterionResult } from '../alignment/assess-alignment';
import type { Decision } from '../register/decision';
import type { ControlAssessment } from './assess-control';
import type { Case } from './case';
import type { CaseEvent } from './case-event';
import type { CaseStanding } from './case-standing';
import type { NotPublished } from './not-published';
import type { ServiceLevel } from './service-level-clock';

/** What the control in force and the criteria say of a case. It advises: a person decides. */
export interface CaseAssessment {
  readonly control: ControlAssessment;
  readonly alignment: readonly CriterionResult[];
}

/** A case as a list shows it: its latest revision, where it stands, and the centre's promises on it. */
export interface ListedCase {
  readonly case: Case;
  readonly standing: CaseStanding;
  /** Id of the control set in force on the day that it was submitted. */
  readonly control: string;
  readonly clock: readonly ServiceLevel[] | NotPublished;
}

/** A case with all that the ledger holds of it, in order, and its assessment as of now. */
export interface CaseInFull {
  readonly standing: CaseStanding;
  readonly clock: readonly ServiceLevel[] | NotPublished;
  readonly revisions: readonly Case[];
  readonly events: readonly CaseEvent[];
  readonly decisions: readonly Decision[];
  readonly assessment: CaseAssessment;
}
