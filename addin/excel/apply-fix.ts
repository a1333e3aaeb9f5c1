import type { Finding } from '#domain/rules/finding';
import type { FixOutcome, OpenWorkbook } from '../ports/open-workbook';
import { type CellNow, columnCells } from './column-cells';
import { fixToPut } from './fix-to-put';
import type { OwnWrites } from './own-writes';
import { runInExcel } from './run-in-excel';
import { stillHolds } from './still-holds';
import { undoFix } from './undo-fix';
import { writeColumnCells } from './write-column-cells';
import { writeOutcome } from './write-outcome';

/**
 * Puts a finding's fix into its cells, in two round trips however many they are, three on a protected sheet. The
 * cells are read afresh first: one that no longer holds what was found is left as it is.
 */
export async function applyFix(
  finding: Finding,
  own: OwnWrites,
): ReturnType<OpenWorkbook['applyFix']> {
  const { cells, entered, fix, sheet } = finding;
  if (fix === undefined || cells === '') return { outcome: 'changed since' };
  let replaced: readonly CellNow[] = [];

  const outcome = await writeOutcome(() =>
    own.during(() =>
      runInExcel(async (context): Promise<FixOutcome> => {
        const now = await columnCells(context, sheet, cells);
        const standing = now.cells.filter(({ value }) => stillHolds(value, entered));
        if (standing.length === 0) return 'changed since';
        await writeColumnCells(
          context.workbook.worksheets.getItem(sheet),
          standing.map((cell) => fixToPut(cell, fix, now.is1904)),
          now.protection,
        );
        replaced = standing;
        return 'applied';
      }),
    ),
  );
  if (outcome !== 'applied') return { outcome };
  return {
    outcome,
    undoable: {
      label: `Undo: ${replaced.length} ${replaced.length === 1 ? 'cell' : 'cells'} on ${sheet}`,
      undo: () => undoFix({ sheet, ranges: cells, fix, replaced }, own),
    },
  };
}
