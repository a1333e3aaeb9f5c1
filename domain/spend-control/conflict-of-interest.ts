import type { Case } from './case';

/** Why a person may not decide a case by themselves. */
export type Conflict = 'prepared by the same person' | 'needs a second assessor';

/**
 * Whether deciding a case would be a conflict of interest: nobody decides a case that they prepared, and a case of
 * the assessor's own organisation needs a second assessor, of another organisation, who agrees.
 */
export function conflictOfInterest(
  one: Pick<Case, 'organisation' | 'preparer'>,
  assessor: { readonly subject: string; readonly organisation: string },
  second?: { readonly subject: string; readonly organisation: string },
): Conflict | undefined {
  if (assessor.subject === one.preparer || second?.subject === one.preparer) {
    return 'prepared by the same person';
  }
  if (assessor.organisation !== one.organisation) return undefined;
  const isAnother =
    second && second.subject !== assessor.subject && second.organisation !== one.organisation;
  return isAnother ? undefined : 'needs a second assessor';
}
