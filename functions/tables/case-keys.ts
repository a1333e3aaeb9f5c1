import type { Key } from './keys';
import { padded } from './padded';

/** One revision of a case. */
export function caseRevisionKey(organisation: string, reference: string, revision: number): Key {
  return { pk: casesOf(organisation), sk: `${reference}#REVISION#${padded(revision)}` };
}

/** A step that was taken on a case, at its time of receipt. */
export function caseEventKey(
  organisation: string,
  reference: string,
  receivedAt: string,
  step: string,
): Key {
  return { pk: casesOf(organisation), sk: `${reference}#STEP#${receivedAt}#${step}` };
}

/** Partition of an organisation's cases. */
export function casesOf(organisation: string): string {
  return `CASES#${organisation}`;
}

/** Rules of the spend control that the secretariat entered, and who has earned autonomy. */
export function controlKey(kind: 'ENTRY' | 'AUTONOMY', receivedAt: string, about: string): Key {
  return { pk: controls, sk: `${kind}#${receivedAt}#${about}` };
}

/** The one partition of what the secretariat entered for the spend control. */
export const controls = 'CONTROLS';
