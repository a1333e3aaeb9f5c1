import type { Edition } from './edition';
import type { CommitmentNumber, Measure } from './measure';

/** The measures that make a commitment quantifiable: at least one for each of the 21. */
export function measuresOfCommitment(
  { measures }: Edition,
  commitment: CommitmentNumber,
): readonly Measure[] {
  return measures.filter((measure) => measure.commitment === commitment);
}
