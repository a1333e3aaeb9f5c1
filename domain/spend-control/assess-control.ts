import type { Case } from './case';
import type { ControlEntry } from './control-entry';
import { controlInForce } from './control-in-force';
import type { AssuranceRating, ControlSet } from './control-set';
import { hadAutonomy, type EarnedAutonomy } from './had-autonomy';
import { isControlled, type Controlled } from './is-controlled';
import { riskAndImportance, type RiskAndImportance } from './risk-and-importance';
import { whoDecides, type WhoDecides } from './who-decides';

/** What the control in force says of a case. It advises: a person decides. */
export interface ControlAssessment {
  readonly set: ControlSet;
  readonly controlled: Controlled;
  readonly weighed: RiskAndImportance;
  readonly decides: WhoDecides;
  /** Whether the strategic commitments have to be answered for this case. */
  readonly asksStrategicCommitments: boolean;
}

/** Assesses a case by the edition of the control that was in force on the day that it was submitted. */
export function assessControl(about: {
  readonly case: Case;
  readonly isTop75: boolean;
  /** How the department's pipeline was rated last; absent where it was not. */
  readonly assurance?: AssuranceRating;
  readonly autonomy: readonly EarnedAutonomy[];
  readonly entries: readonly ControlEntry[];
}): ControlAssessment {
  const { assurance, autonomy, entries, isTop75 } = about;
  const day = about.case.receivedAt.slice(0, 10);
  const set = controlInForce(day, entries);
  const controlled = isControlled(about.case, set);
  const weighed = riskAndImportance(about.case, isTop75, set);
  const hasAutonomy = hadAutonomy(autonomy, about.case.organisation, day);
  const asked = set.strategicCommitments?.askedWhen;

  return {
    set,
    controlled,
    weighed,
    decides: whoDecides({ set, controlled, weighed, hasAutonomy }),
    asksStrategicCommitments:
      asked !== undefined &&
      ((weighed.outcome === 'rated' && asked.rating.includes(weighed.rating)) ||
        (assurance !== undefined && asked.assurance.includes(assurance))),
  };
}
