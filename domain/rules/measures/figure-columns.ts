import type { Measure } from '../../roadmap/measure';

/** The columns of the Measures table that can hold the figure of a measure. */
export const figureColumnIds = ['value', 'numerator', 'denominator', 'done'] as const;

type FigureColumn = (typeof figureColumnIds)[number];

/** The cells that a measure's figure is typed in: none where another table holds it, or a rating stands for it. */
export function figureColumns({ from, ratio, unit }: Measure): readonly FigureColumn[] {
  if (from !== 'measures' || unit === 'rating') return [];
  if (ratio) return ['numerator', 'denominator'];
  return unit === 'yes or no' ? ['done'] : ['value'];
}
