import type { JudgedStatus } from './status';

/** The mean of several scores, and the status that its own thresholds give. */
export interface MeanScore {
  /** From -5 to 5. */
  readonly score: number;
  readonly status: Exclude<JudgedStatus, 'missed'>;
}

/**
 * Several series as one indicator, as Statistics Canada has it: the mean of the scores that there are, with
 * 2.5, 0 and -2.5 as thresholds; achieved only where every status is. Undefined where none has a score.
 */
export function meanScore(
  series: readonly { readonly status: string; readonly score?: number }[],
): MeanScore | undefined {
  const scores = series.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (scores.length === 0) return undefined;

  const score = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  const achieved = series.every(({ status }) => status === 'achieved');
  return { score, status: achieved ? 'achieved' : statusOfMean(score) };
}

function statusOfMean(score: number): MeanScore['status'] {
  if (score >= 2.5) return 'on track';
  if (score >= 0) return 'behind';
  return score >= -2.5 ? 'off track' : 'worsening';
}
