import type { InsteadOfFigure } from './form';

/** What stands in the cell where an answer is given in place of a figure. */
export const wordsInstead = {
  'not-applicable': 'Not applicable',
  withheld: 'Withheld',
} as const satisfies Record<InsteadOfFigure, string>;
