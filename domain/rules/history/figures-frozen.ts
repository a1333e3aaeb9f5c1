import type { Values } from '../../return/return';
import { defineRule } from '../define-rule';
import { countWords } from '../words/count';
import { recordsById } from './records-by-id';

/** Counts of a quarter never come out the same by chance; a service that nobody used may be all zeros. */
export const figuresFrozen = defineRule({
  id: 'figures-frozen',
  title: 'Give this quarter’s figures for each service',
  severity: 'query',
  why: 'The template starts with last quarter’s figures, and nobody put in the new ones. The service would look as if nothing had moved, and the quarter would be missing from its trend.',

  *find({ current, previous }) {
    if (!previous) return;

    const { services } = current.tables;
    const before = recordsById(previous.return.tables.services);
    const shown = figures.find((column) => services.columns[column] !== undefined);
    const column = shown && services.columns[shown];
    if (shown === undefined || column === undefined) return;

    for (const record of services.records) {
      const last = before.get(record.id)?.values;
      if (!last || figures.some((figure) => record.values[figure] !== last[figure])) continue;
      if (figures.filter((figure) => isAbove0(record.values[figure])).length < fewest) continue;

      const at = { sheet: services.sheet, row: record.row, column };
      const first = record.values[shown];
      const entered = typeof first === 'number' ? countWords(first) : '';
      yield { at, record: record.id, entered, data: {} };
    }
  },

  message: () => 'Every figure of this service is the same as last quarter.',
  expected: () => 'The figures of this quarter',
  action: () =>
    'Put in this quarter’s figures. If they truly are the same, say in a reason where they come from.',
});

/** The counts of a quarter. The cost is worked out once a year by some, and says nothing. */
const figures = [
  'transactions',
  'digitalTransactions',
  'started',
  'completed',
  'responses',
  'satisfied',
] as const satisfies readonly (keyof Values<'services'>)[];

/** Fewer figures than this may come out the same. */
const fewest = 3;

function isAbove0(figure: number | string | undefined): boolean {
  return typeof figure === 'number' && figure > 0;
}
