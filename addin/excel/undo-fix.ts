import type { FixOutcome } from '../ports/open-workbook';
import { type CellNow, columnCells } from './column-cells';
import { fixToPut } from './fix-to-put';
import type { OwnWrites } from './own-writes';
import { runInExcel } from './run-in-excel';
import { typedText } from './typed-text';
import { type CellToPut, writeColumnCells } from './write-column-cells';
import { writeOutcome } from './write-outcome';

/** What a fix did. */
interface Fixed {
  readonly sheet: string;
  readonly ranges: string;
  readonly fix: string | number;
  /** The cells as they stood before. */
  readonly replaced: readonly CellNow[];
}

/** Puts back what a fix replaced, formulas and number formats too, but not into a cell that changed since. */
export function undoFix(
  { fix, ranges, replaced, sheet }: Fixed,
  own: OwnWrites,
): Promise<FixOutcome> {
  const before = new Map(replaced.map((cell) => [placeOf(cell), cell]));
  return writeOutcome(() =>
    own.during(() =>
      runInExcel(async (context) => {
        const { cells, is1904, protection } = await columnCells(context, sheet, ranges);
        const standing = cells.flatMap((now): readonly CellToPut[] => {
          const was = before.get(placeOf(now));
          if (!was) return [];
          const isFix = holds(now, fixToPut(was, fix, is1904).formula, fix);
          return isFix ? [putBack(was, now)] : [];
        });
        if (standing.length === 0) return 'changed since';
        await writeColumnCells(context.workbook.worksheets.getItem(sheet), standing, protection);
        return 'applied';
      }),
    ),
  );
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

function holds(now: CellNow, put: unknown, fix: string | number): boolean {
  return now.formula === put || now.formula === fix;
}

function placeOf({ column, row }: CellNow): string {
  return `${column}/${row}`;
}
