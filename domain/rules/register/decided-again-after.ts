import type { Decision } from '../../register/decision';

/**
 * Whether a case was decided again after an ISO date. The register holds only the latest decision, so
 * what stood on that date is then unknown, and nothing can be certainly wrong about it.
 */
export function decidedAgainAfter({ sequence, decidedOn }: Decision, date: string): boolean {
  return sequence > 1 && decidedOn > date;
}
