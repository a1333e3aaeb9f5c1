import { type Box, wholeSheet } from './box';
import { change, type SheetModel, type WorkbookModel } from './workbook-model';

/** Whole rows that come in above a row, or, with a count below 0, go. Rows count from 0. */
export interface RowShift {
  readonly row: number;
  readonly count: number;
}

/**
 * Moves what is on a sheet as Excel does when rows are inserted or deleted: cells, tables, marks, validations,
 * comments. Defined names and the addresses in formulas stay as they are.
 */
export function shiftRows(workbook: WorkbookModel, sheet: SheetModel, shift: RowShift): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) {
    const row = movedRow(Math.floor(key / wholeSheet.columns), shift);
    if (row !== undefined)
      sheet.cells.set(row * wholeSheet.columns + (key % wholeSheet.columns), cell);
  }
  const boxesOf = (boxes: readonly Box[]) => boxes.flatMap((box) => movedBox(box, shift) ?? []);
  const isLeft = ({ boxes }: { readonly boxes: readonly Box[] }) => boxes.length > 0;
  change(sheet, {
    conditionalFormats: sheet.conditionalFormats
      .map((format) => ({ ...format, boxes: boxesOf(format.boxes) }))
      .filter(isLeft),
    validations: sheet.validations
      .map((validation) => ({ ...validation, boxes: boxesOf(validation.boxes) }))
      .filter(isLeft),
  });
  for (const table of workbook.tables)
    if (table.sheet === sheet) change(table, { box: movedBox(table.box, shift) ?? table.box });
  change(workbook, {
    comments: workbook.comments.flatMap((comment) => {
      if (comment.sheet !== sheet) return [comment];
      const box = movedBox(comment.box, shift);
      return box ? [{ ...comment, box }] : [];
    }),
  });
}

/** Where a row comes to stand; undefined where it is deleted. */
function movedRow(at: number, { count, row }: RowShift): number | undefined {
  if (at < row) return at;
  if (count < 0 && at < row - count) return undefined;
  return at + count;
}

function movedBox(box: Box, shift: RowShift): Box | undefined {
  const end = box.top + box.rows;
  const moved = (at: number) => movedRow(at, shift) ?? shift.row;
  const top = moved(box.top);
  const rows = (end > shift.row ? moved(end) : end) - top;
  return rows > 0 ? { ...box, top, rows } : undefined;
}
