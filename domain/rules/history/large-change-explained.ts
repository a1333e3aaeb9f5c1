import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { tolerances } from '../tolerances';
import { enteredIn } from '../words/entered-in';
import { percentWords } from '../words/percent';
import { changedFigures } from './changed-figures';
import { isUnitSlip } from './is-unit-slip';

/** A service may double in a quarter, so it is a query. */
export const largeChangeExplained = defineRule({
  id: 'large-change-explained',
  title: 'Explain a figure that has changed greatly since last quarter',
  severity: 'query',
  why: 'A digit is lost or doubled, a month or a year is counted instead of the quarter, or a figure stands in another row. Each is a possible figure, and only last quarter’s shows it for what it is.',

  find: (context) => foldMany(hits(context), { was: '', share: 0 }),

  message: ({ was, share }) =>
    share === 0
      ? `Last quarter this was ${was === '' ? 'another figure' : was}.`
      : `Last quarter this was ${was}, so it has changed by more than ${percentWords(share * 100)}.`,
  expected: () => 'A figure nearer to last quarter’s, or a reason',
  action: () =>
    'Check the digits, the unit and that the figure is for the quarter. If it is right, say in a reason what has changed.',
});

interface Change {
  /** Last quarter's figure, as a person would read it; empty where many differ. */
  readonly was: string;
  /** Of last quarter's figure; 0 where there is no share, as it was zero or many differ. */
  readonly share: number;
}

type Bounds = (typeof tolerances.largeChanges)[number];

const tables = new Set(tolerances.largeChanges.map(({ table }) => table));

function* hits(context: RuleContext): Iterable<Hit<Change>> {
  if (!context.previous) return;

  const { lists } = context.form;
  for (const table of tables) {
    const ofTable = tolerances.largeChanges.filter((bounds) => bounds.table === table);
    const byColumn = new Map<string, Bounds>(ofTable.map((bounds) => [bounds.column, bounds]));
    const cells = changedFigures(
      context,
      context.previous.return,
      table,
      [...byColumn.keys()],
      (is, was, { id, type }) =>
        isLarge(is, was, byColumn.get(id)) &&
        // An amount in another unit is asked about as such.
        !(type === 'money' && isUnitSlip(was, is)),
    );
    for (const { at, column, record, is, was } of cells) {
      const share = was === 0 ? 0 : (byColumn.get(column.id)?.share ?? 0);
      const data = { was: enteredIn(column, was, lists), share };
      yield { at, record: record.id, entered: enteredIn(column, is, lists), data };
    }
  }
}

function isLarge(is: number, was: number, bounds: Bounds | undefined): boolean {
  const change = Math.abs(is - was);
  return bounds !== undefined && change > bounds.floor && change > bounds.share * Math.abs(was);
}
