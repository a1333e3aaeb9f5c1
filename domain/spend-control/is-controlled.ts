import type { Case } from './case';
import type { ControlSet, SpendKind, Threshold } from './control-set';
import { isNotPublished } from './not-published';

/** Whether a case is under the control, and why. */
export interface Controlled {
  readonly controlled: 'yes' | 'no' | 'not published';
  /** The threshold that decided it: the lowest of those for a kind of spend that the case is. */
  readonly threshold?: Threshold;
}

/** Holds the amount of a case against the thresholds of an edition. */
export function isControlled(one: Case, { thresholds }: ControlSet): Controlled {
  if (thresholds === 'none') return { controlled: 'no' };
  if (isNotPublished(thresholds)) return { controlled: 'not published' };

  const [threshold] = thresholds
    .filter(({ spend }) => isOfKind[spend](one))
    .toSorted((lower, higher) => lower.from - higher.from);
  if (!threshold) return { controlled: 'no' };
  return { controlled: one.amount >= threshold.from ? 'yes' : 'no', threshold };
}

const isOfKind: Readonly<Record<SpendKind, (one: Case) => boolean>> = {
  'novel or contentious': ({ novel }) => novel,
  'crypt-key': ({ cryptKey }) => cryptKey,
  'digital service': ({ category }) => category === 'digital service',
  'public facing service': ({ publicFacing }) => publicFacing,
  // Version 5 divides all spend into digital services and technology.
  technology: ({ category }) => category !== 'digital service',
  'all other digital, data and technology': ({ publicFacing }) => !publicFacing,
};
