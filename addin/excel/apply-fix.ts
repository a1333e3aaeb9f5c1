import type { Finding } from '#domain/rules/finding';
import type { FixOutcome, OpenWorkbook, Undoable } from '../ports/open-workbook';
import { askForColumnCells, type CellNow } from './column-cells';
import { formatForFix } from './format-for-fix';
import { runInExcel } from './run-in-excel';
import { stillHolds } from './still-holds';
import { typedText } from './typed-text';
import { workbookErrorOf } from './workbook-error-of';
import { type CellToPut, writeColumnCells } from './write-column-cells';

/** What a fix replaced in one cell, and what it put there. */
interface Replaced {
  readonly before: CellNow;
  readonly put: string | number;
}

/**
 * Puts a finding's fix into its cells, in two round trips however many they are. The cells are read afresh first:
 * one that no longer holds what was found is left as it is.
 */
export async function applyFix(finding: Finding): ReturnType<OpenWorkbook['applyFix']> {
  const { cells, entered, fix, sheet } = finding;
  if (fix === undefined || cells === '') return { outcome: 'changed since' };
  const replaced = await writing((context) =>
    replace(context, { sheet, cells }, ({ value }) => stillHolds(value, entered), (now) => ({
      formula: typeof fix === 'string' ? typedText(fix, now.format) : fix,
      format: formatForFix(now.value, now.format, fix),
    })),
  );
  if (typeof replaced === 'string') return { outcome: replaced };
  if (replaced.length === 0) return { outcome: 'changed since' };
  const undoable: Undoable = {
    label: `${replaced.length} ${replaced.length === 1 ? 'cell' : 'cells'} on ${sheet}`,
    undo: () => undo(finding, fix, replaced),
  };
  return { outcome: 'applied', undoable };
}
