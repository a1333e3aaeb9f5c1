import type { Commitment, Mission } from '../roadmap/commitment';
import type { Edition } from '../roadmap/edition';
import type { MeasureReview } from './measure-review';

/** How many measures of government have each verdict. */
interface Verdicts {
  readonly met: number;
  /** Missed, or not met where the target recurs. */
  readonly missed: number;
  readonly notMetYet: number;
  readonly cannotBeSaid: number;
}

/** A commitment across government, with its measures. */
interface CommitmentReview extends Verdicts {
  readonly commitment: Commitment;
  readonly measures: readonly MeasureReview[];
}

/** A mission across government, with its commitments. Its verdicts are counted and never averaged. */
export interface MissionReview extends Verdicts {
  readonly mission: Mission;
  readonly commitments: readonly CommitmentReview[];
}

/** One mission with its commitments and the reviews of their measures. */
export function missionReview(
  { commitments, measures }: Edition,
  mission: Mission,
  reviews: readonly MeasureReview[],
): MissionReview {
  const under = commitments
    .filter((commitment) => commitment.mission === mission.number)
    .map((commitment) => {
      const ids = measures
        .filter((measure) => measure.commitment === commitment.number)
        .map(({ id }) => id);
      const own = reviews.filter(({ measure }) => ids.includes(measure));
      return { commitment, ...verdictsOf(own), measures: own };
    });
  return {
    mission,
    ...verdictsOf(under.flatMap((each) => each.measures)),
    commitments: under,
  };
}

function verdictsOf(reviews: readonly MeasureReview[]): Verdicts {
  const count = (...of: readonly MeasureReview['verdict'][]) =>
    reviews.filter(({ verdict }) => of.includes(verdict)).length;
  return {
    met: count('met'),
    missed: count('missed', 'not met'),
    notMetYet: count('not met yet'),
    cannotBeSaid: count('cannot be said'),
  };
}
