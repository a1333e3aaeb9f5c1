import type { ListedCase } from './case-in-full';
import type { CaseStanding } from './case-standing';
import { isNotPublished } from './not-published';
import type { ServiceLevel } from './service-level-clock';

/** The promise on a case that falls due next, or has been missed longest; undefined where none is open or none is published. */
export function nextPromise({
  clock,
  standing,
}: Pick<ListedCase, 'clock' | 'standing'>): ServiceLevel | undefined {
  if (isNotPublished(clock)) return undefined;
  return clock
    .filter(({ promise }) => isOpen[promise](standing))
    .toSorted((one, other) => (one.due < other.due ? -1 : 1))[0];
}

/** Whether a case is still to be decided by the centre. */
export function isUndecided({ state }: Pick<CaseStanding, 'state'>): boolean {
  return state === 'submitted' || state === 'acknowledged' || state === 'waiting for information';
}

const isOpen: Readonly<Record<ServiceLevel['promise'], (standing: CaseStanding) => boolean>> = {
  acknowledge: (standing) =>
    isUndecided(standing) &&
    standing.acknowledgedOn === undefined &&
    standing.askedOn === undefined,
  'ask for further information': (standing) =>
    isUndecided(standing) && standing.askedOn === undefined,
  decide: isUndecided,
};
