import type { Controlled } from './is-controlled';
import type { ControlSet } from './control-set';
import type { RiskAndImportance } from './risk-and-importance';

/** Who decides a case, and the reason in words. */
export interface WhoDecides {
  readonly by: 'department' | 'centre' | 'cannot be said';
  readonly reason: string;
}

/**
 * Who decides a case under an edition of the control. Earned autonomy is granted by the Cabinet Office minister on
 * CDDO's advice; what it leaves to the department is recorded and reviewed in the Quarterly Business Review all the same.
 */
export function whoDecides(about: {
  readonly set: ControlSet;
  readonly controlled: Controlled;
  readonly weighed: RiskAndImportance;
  readonly hasAutonomy: boolean;
}): WhoDecides {
  const { controlled, hasAutonomy, set, weighed } = about;
  if (set.thresholds === 'none') return byDepartment('There is no spend control on this date.');
  if (controlled.controlled === 'not published') {
    return unsaid('The thresholds of this edition are not published.');
  }
  if (controlled.controlled === 'no') return byDepartment('The amount is below the threshold.');
  if (!set.earnedAutonomy || !hasAutonomy) {
    return byCentre('The amount is controlled, and the department has no earned autonomy.');
  }
  switch (weighed.outcome) {
    case 'rated':
      return set.earnedAutonomy.decides.includes(weighed.rating)
        ? byDepartment(
            `The department has earned autonomy and the case is rated ${weighed.rating}.`,
          )
        : byCentre(
            `A case that is rated ${weighed.rating} is for the centre, earned autonomy or not.`,
          );
    case 'unanswered':
      return unsaid('The case does not answer every question of the framework.');
    case 'not published':
    case 'no framework':
      return unsaid('The questions that rate this category are not published.');
  }
}

function byDepartment(reason: string): WhoDecides {
  return { by: 'department', reason };
}

function byCentre(reason: string): WhoDecides {
  return { by: 'centre', reason };
}

function unsaid(reason: string): WhoDecides {
  return { by: 'cannot be said', reason };
}
