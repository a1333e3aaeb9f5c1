import type { Measure } from '../roadmap/measure';

/**
 * Whether government meets the published target. `missed` from the target's own day on, as no later figure can count
 * for it; `not met yet` before; `not met` where the target recurs.
 */
export type Verdict = 'met' | 'missed' | 'not met yet' | 'not met' | 'cannot be said';

/** The verdict on a figure at the end of a day (ISO date); `meets` is absent where it cannot be compared. */
export function verdict({ target }: Measure, meets: boolean | undefined, day: string): Verdict {
  if (meets === undefined) return 'cannot be said';
  if (meets) return 'met';
  if (target === 'not published' || target.due === undefined) return 'not met';
  return day >= target.due ? 'missed' : 'not met yet';
}
