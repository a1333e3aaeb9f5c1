import type { DecisionProgress } from '../progress/decision-progress';
import { shareOfWay } from '../progress/share-of-way';
import type { Figure, FigureAsk } from './figure';

/**
 * A decision's status, or its progress: the least share of the way from baseline to target (0 at the baseline, 1 at
 * the target) that any of its contributions has come, as it is delivered only when all are. A decision has no value.
 */
export function decisionFigure(
  { figure }: Pick<FigureAsk, 'figure'>,
  { contributions, status }: DecisionProgress,
): Figure {
  if (figure === 'value') return { wrong: 'A decision has no value of its own. Name a measure.' };
  if (figure === 'status') return { value: status };
  if (status === 'cannot be said' || contributions.length === 0) return { unsaid: status };

  const shares = contributions.flatMap(({ actual, contribution }) => {
    return shareOfWay(contribution, actual?.value) ?? [];
  });
  return shares.length === 0
    ? { unsaid: 'None of its contributions has a way from a baseline to a target.' }
    : { value: Math.min(...shares) };
}
