import type { FixOutcome } from '../ports/open-workbook';
import type { CellToPut } from './cell-to-put';
import type { CellNow } from './cells-now';
import { fixToPut } from './fix-to-put';
import { mendCells, type Mend, type Mended } from './mend-cells';
import type { OwnWrites } from './own-writes';
import { typedText } from './typed-text';
import { writeOutcome } from './write-outcome';

/** A fix that is put in. */
export interface FixMend extends Mend {
  readonly fix: string | number;
}

/**
 * Puts back what fixes replaced, formulas and number formats too, all at once, but not into a cell that changed since.
 */
export function undoFixes(
  written: readonly Mended<FixMend>[],
  own: OwnWrites,
): Promise<FixOutcome> {
  return writeOutcome(async () => {
    const { failure, mended, outcome } = await mendCells(written.map(undoOf), own);
    if (failure) throw failure;
    // What is put back is undone, though some of the cells were changed by somebody.
    return outcome === 'changed since' && mended.length > 0 ? 'applied' : outcome;
  });
}

function undoOf({ mend, replaced }: Mended<FixMend>): Mend {
  const before = new Map(replaced.map((cell) => [placeOf(cell), cell]));
  return {
    sheet: mend.sheet,
    ranges: mend.ranges,
    put: (now, is1904) => {
      const was = before.get(placeOf(now));
      if (!was) return undefined;
      const put = fixToPut(was, mend.fix, is1904).formula;
      return now.formula === put || now.formula === mend.fix ? putBack(was, now) : undefined;
    },
  };
}

function putBack(was: CellNow, now: CellNow): CellToPut {
  const { column, format, formula, row, value } = was;
  // A formula is never its own result: what reads as it stands is text, whatever it begins with.
  const isText = typeof value === 'string' && value === formula;
  return {
    row,
    column,
    formula: isText ? typedText(value, format) : formula,
    ...(now.format !== format && { format }),
  };
}

function placeOf({ column, row }: CellNow): string {
  return `${column}/${row}`;
}
