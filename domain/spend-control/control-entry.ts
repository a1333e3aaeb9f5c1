import type { CaseCategory } from './case';
import type { FrameworkQuestion, ServiceLevels, Threshold } from './control-set';

/** What an entry gives in place of a rule that is not published. */
export type ControlRule =
  | { readonly part: 'from'; readonly from: string }
  | { readonly part: 'thresholds'; readonly thresholds: readonly Threshold[] }
  | { readonly part: 'service-levels'; readonly serviceLevels: ServiceLevels }
  | { readonly part: 'pipeline-months'; readonly pipelineMonths: number }
  | {
      readonly part: 'questions';
      readonly category: CaseCategory;
      readonly questions: readonly FrameworkQuestion[];
    };

/** A rule that the secretariat entered for an edition that does not publish it. */
export interface ControlEntry {
  /** Id of the control set: `v6-2024-10`. */
  readonly controlSet: string;
  readonly rule: ControlRule;
  /** ISO date from which it is used. */
  readonly from: string;
  /** Where it comes from, as the secretariat says. */
  readonly source: string;
  readonly author: string;
  /** ISO date and time at which the ledger received it. */
  readonly receivedAt: string;
}
