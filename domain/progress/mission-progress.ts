import type { Target } from '../register/target';
import type { Commitment, Mission } from '../roadmap/commitment';
import type { Measure } from '../roadmap/measure';
import { commitmentProgress, type CommitmentProgress } from './commitment-progress';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';
import { worstOf, type RollUp } from './worst-of';

/** A mission, the edition's commitments and measures, and the targets and returns of all organisations. */
interface MissionProgressInput extends Moment {
  readonly mission: Mission;
  readonly commitments: readonly Commitment[];
  readonly measures: readonly Measure[];
  readonly targets: readonly Target[];
  readonly history: readonly ReturnedObservations[];
}

/** Where government stands on one mission. `judged` counts targets of organisations. */
export interface MissionProgress extends RollUp {
  readonly mission: Mission;
  readonly commitments: readonly CommitmentProgress[];
}

/** The roll-up of every organisation's targets under a mission, with each of its commitments. */
export function missionProgress(input: MissionProgressInput): MissionProgress {
  const { mission } = input;
  const commitments = input.commitments
    .filter((commitment) => commitment.mission === mission.number)
    .map((commitment) => commitmentProgress({ ...input, commitment }));
  const statuses = commitments.flatMap(({ measures }) =>
    measures.flatMap(({ targets }) => targets.map(({ status }) => status)),
  );
  return { mission, ...worstOf(statuses), commitments };
}
