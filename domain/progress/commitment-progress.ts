import type { Target } from '../register/target';
import type { Commitment } from '../roadmap/commitment';
import type { Measure } from '../roadmap/measure';
import { measureProgress, type MeasureProgress } from './measure-progress';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';
import { worstOf, type RollUp } from './worst-of';

/** A commitment, the edition's measures, and the targets and returns of all organisations. */
interface CommitmentProgressInput extends Moment {
  readonly commitment: Commitment;
  readonly measures: readonly Measure[];
  readonly targets: readonly Target[];
  readonly history: readonly ReturnedObservations[];
}

/** Where government stands on one commitment. `judged` counts targets of organisations. */
export interface CommitmentProgress extends RollUp {
  readonly commitment: Commitment;
  readonly measures: readonly MeasureProgress[];
}

/** The roll-up of every organisation's targets under a commitment, with each of its measures. */
export function commitmentProgress(input: CommitmentProgressInput): CommitmentProgress {
  const { commitment } = input;
  const measures = input.measures
    .filter((measure) => measure.commitment === commitment.number)
    .map((measure) => measureProgress({ ...input, measure }));
  const statuses = measures.flatMap(({ targets }) => targets.map(({ status }) => status));
  return { commitment, ...worstOf(statuses), measures };
}
