import type { Decision } from './decision';
import type { Target } from './target';

/** What the ledger holds of one organisation, as at one moment: its latest targets and decisions. */
export interface Register {
  readonly organisation: string;
  /** The latest revision of each, one for each measure and subject. */
  readonly targets: readonly Target[];
  /** The latest decision on each case, whatever its outcome. */
  readonly decisions: readonly Decision[];
}
