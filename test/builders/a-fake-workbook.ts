import type { WorkbookCells } from '#domain/cells/cells';
import type { Finding } from '#domain/rules/finding';
import type { OpenWorkbook } from '../../addin/ports/open-workbook';
import type { Receipt } from '#domain/register/receipt';
import { aCleanReturn } from './a-return-with-faults';

/** An open workbook in memory, which notes what was asked of it. */
export interface FakeWorkbook extends OpenWorkbook {
  /** What was asked, in order: `goTo Services!E5`. */
  readonly asked: readonly string[];
  /** Somebody edits: the cells become these, and listeners hear of it. */
  readonly edit: (cells: WorkbookCells) => void;
}

/** A fake of the open workbook that holds the cells given; any method can be replaced. */
export function aFakeWorkbook(
  cells: WorkbookCells = aCleanReturn,
  replaced: Partial<OpenWorkbook> = {},
): FakeWorkbook {
  const asked: string[] = [];
  const receipts: Receipt[] = [];
  const listeners = new Set<() => void>();
  let held = cells;
  const note = (what: string) => {
    asked.push(what);
    return Promise.resolve();
  };
  const placeOf = ({ sheet, cells: ranges }: Pick<Finding, 'sheet' | 'cells'>) =>
    `${sheet}!${ranges}`;
  const fixOf = (finding: Finding) => `${placeOf(finding)} ${finding.fix ?? ''}`;

  return {
    kind: 'excel',
    name: 'return.xlsx',
    asked,
    edit: (changed) => {
      held = changed;
      for (const listener of listeners) listener();
    },
    read: () => Promise.resolve(held),
    file: () => Promise.resolve(new Uint8Array([1, 2, 3])),
    mark: async (findings) => {
      await note(`mark ${findings.length}`);
      return {
        cells: findings.reduce((sum, { count }) => sum + count, 0),
        protectedSheets: [],
      };
    },
    clearMarks: () => note('clearMarks'),
    goTo: (place) => note(`goTo ${placeOf(place)}`),
    applyFixes: async (findings) => {
      await note(`applyFixes ${findings.map(fixOf).join(', ')}`);
      const cells = findings.reduce((sum, { count }) => sum + count, 0);
      const undo = async () => {
        await note(`undo ${findings.map(placeOf).join(', ')}`);
        return 'applied' as const;
      };
      return { cells, outcome: 'applied', undoable: { label: `Undo: ${cells} cells`, undo } };
    },
    giveReason: ({ rule, record, reason, answers }) =>
      note(`giveReason ${[rule, record, reason, answers].join(' | ')}`),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receipts: () => Promise.resolve([...receipts]),
    keepReceipt: (receipt) => {
      receipts.unshift(receipt);
      return note(`keepReceipt ${receipt.version}`);
    },
    makeReturn: () => note('makeReturn'),
    insertTable: ({ table }) => note(`insertTable ${table}`),
    insertTracker: async ({ rows, table }) => {
      await note(`insertTracker ${table} ${rows.length}`);
      return { keys: rows.map(([key]) => String(key)), added: rows.length, flagged: 0 };
    },
    refreshFigures: () => note('refreshFigures'),
    ...replaced,
  };
}
