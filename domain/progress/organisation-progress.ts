import type { DecisionProgress } from './decision-progress';
import type { TargetProgress } from './target-progress';

/** The progress of all that an organisation has undertaken, as at a moment. */
export interface OrganisationProgress {
  readonly organisation: string;
  /** `2023-24-Q4`, where progress was asked for at the end of a quarter. */
  readonly period?: string;
  /** ISO date, where only what was received by a day counts. */
  readonly asAt?: string;
  readonly decisions: readonly DecisionProgress[];
  readonly targets: readonly TargetProgress[];
}
