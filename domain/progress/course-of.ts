import type { Contribution } from '../register/decision';
import type { Measure } from '../roadmap/measure';
import type { Course } from './course';
import { targetOf } from './target-of';

/**
 * The course that a contribution sets, in the measure's unit; undefined without a baseline or a target.
 * Where the value must be exactly the target, better is whichever way the target lies.
 */
export function courseOf(measure: Measure, contribution: Contribution): Course | undefined {
  const { baseline, due } = contribution;
  const target = targetOf(measure, contribution.target);
  if (!baseline || target === undefined) return undefined;

  const towards = target < baseline.value ? 'down' : 'up';
  return {
    baseline,
    target,
    due,
    desired: measure.comparison === 'is' ? towards : measure.desired,
  };
}
