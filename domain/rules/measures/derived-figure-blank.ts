import type { Measure } from '../../roadmap/measure';
import type { RuleContext } from '../context';
import { defineRule } from '../define-rule';
import { enteredCell } from '../entered-cell';
import { askedRows } from './asked-rows';
import { figureColumnIds, figureColumns } from './figure-columns';

/** One figure in two places would sooner or later be two figures. */
export const derivedFigureBlank = defineRule({
  id: 'derived-figure-blank',
  title: 'Leave figures blank that are worked out',
  severity: 'error',
  why: 'A percentage is typed beside counts that give another one, or a figure beside the sheet that holds it. The return would say two things of one measure, and the typed one would be left out unseen.',

  *find(context) {
    for (const { measure, record } of askedRows(context)) {
      const takes = figureColumns(measure);
      for (const column of figureColumnIds) {
        if (record.values[column] === undefined || takes.includes(column)) continue;
        const cell = enteredCell(context, 'measures', record, column, ['measure']);
        if (cell) yield { ...cell, data: { source: sourceOf(measure, context) } };
      }
    }
  },

  message: ({ source }) => `This figure is not taken from here: ${source}.`,
  expected: () => 'A blank',
  action: () => 'Clear the cell, and check that the figure is right where it is taken from.',
});

function sourceOf({ from, ratio, unit }: Measure, { current }: RuleContext): string {
  if (from !== 'measures') return `it is worked out from the sheet ${current.tables[from].sheet}`;
  if (unit === 'rating')
    return 'the roadmap gives no figure, and the delivery confidence stands for it';
  if (ratio) return 'it is worked out from the numerator and the denominator';
  return unit === 'yes or no' ? 'a milestone is answered in Done' : 'the figure belongs in Value';
}
