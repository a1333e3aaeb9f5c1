import type { Decision } from './decision';

/** Whether a decision approves spend: its conditions and contributions then hold the department to it. */
export function isApproved({ outcome }: Pick<Decision, 'outcome'>): boolean {
  return outcome === 'approved' || outcome === 'approved with conditions';
}
