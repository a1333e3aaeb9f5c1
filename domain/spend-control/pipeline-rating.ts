import type { AssuranceRating, PipelineAssessment } from './control-set';

/** What a pipeline is held to, and the points that say so. */
export interface PipelineRating {
  readonly rating: AssuranceRating;
  /** The sum over the criteria; absent where one criterion is under control, which decides by itself. */
  readonly points?: number;
  /** Ids of the criteria under control. */
  readonly underControl: readonly string[];
}

/** Rates a pipeline by its criteria. Throws where a criterion has no rating: every one must be given. */
export function pipelineRating(
  { criteria, points, bands }: PipelineAssessment,
  ratings: Readonly<Partial<Record<string, AssuranceRating>>>,
): PipelineRating {
  const given = criteria.map(({ id }) => {
    const rating = ratings[id];
    if (rating === undefined) throw new RangeError(`The criterion ${id} has no rating`);
    return { id, rating };
  });
  const underControl = given.filter(({ rating }) => rating === 'control').map(({ id }) => id);
  if (underControl.length > 0) return { rating: 'control', underControl };

  const total = given.reduce(
    (sum, { rating }) => sum + (rating === 'control' ? 0 : points[rating]),
    0,
  );
  const band = bands.find(({ from, to }) => from <= total && total <= to);
  return { rating: band?.rating ?? 'control', points: total, underControl };
}
