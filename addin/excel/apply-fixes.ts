import type { Finding } from '#domain/rules/finding';
import type { Fixed } from '../ports/open-workbook';
import { fixToPut } from './fix-to-put';
import { mendCells, type MendOutcome } from './mend-cells';
import type { OwnWrites } from './own-writes';
import { stillHolds } from './still-holds';
import { type FixMend, undoFixes } from './undo-fixes';
import { writeOutcome } from './write-outcome';

/**
 * Puts the fixes of findings into their cells, all in two round trips however many they are. The cells are read afresh
 * first: one that no longer holds what was found is left as it is.
 */
export async function applyFixes(findings: readonly Finding[], own: OwnWrites): Promise<Fixed> {
  const wanted = findings.flatMap(mendOf);
  if (wanted.length === 0) return { cells: 0, outcome: 'changed since' };
  let came: MendOutcome<FixMend> | undefined;
  const outcome = await writeOutcome(async () => {
    came = await mendCells(wanted, own);
    return came.outcome;
  });
  return { outcome, ...fixed(came, own) };
}

function fixed(came: MendOutcome<FixMend> | undefined, own: OwnWrites): Omit<Fixed, 'outcome'> {
  if (!came) return { cells: 0 };
  const { failure, mended, perhaps } = came;
  const written = [...mended, ...perhaps];
  return {
    cells: cellsIn(mended),
    ...(failure && { failure }),
    ...(written.length > 0 && {
      undoable: { label: labelOf(written), undo: () => undoFixes(written, own) },
    }),
  };
}

function mendOf({ cells, entered, fix, sheet }: Finding): readonly FixMend[] {
  if (fix === undefined || cells === '') return [];
  return [
    {
      sheet,
      ranges: cells,
      fix,
      put: (now, is1904) =>
        stillHolds(now.value, entered) ? fixToPut(now, fix, is1904) : undefined,
    },
  ];
}

type Written = Parameters<typeof undoFixes>[0];

function cellsIn(written: Written): number {
  return written.reduce((sum, { replaced }) => sum + replaced.length, 0);
}

function labelOf(written: Written): string {
  const count = cellsIn(written);
  const [sheet, ...others] = new Set(written.map(({ mend }) => mend.sheet));
  const where = sheet !== undefined && others.length === 0 ? ` on ${sheet}` : '';
  return `Undo: ${count} ${count === 1 ? 'cell' : 'cells'}${where}`;
}
