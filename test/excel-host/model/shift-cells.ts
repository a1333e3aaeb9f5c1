import { type Box, sharedBox, wholeSheet } from './box';
import { type Shift, movedBox, movedCell } from './shift';
import { shiftedFormula } from './shifted-formula';
import { change, type CellModel, type SheetModel, type WorkbookModel } from './workbook-model';

/**
 * Moves what is on a sheet as Excel does when cells are inserted or deleted: cells, tables, marks, validations,
 * comments; and everywhere in the workbook what refers to them: formulas, rules and defined names.
 */
export function shiftCells(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  moveCells(sheet, shift);
  const boxesOf = (boxes: readonly Box[]) => boxes.flatMap((box) => movedBox(box, shift) ?? []);
  const isLeft = ({ boxes }: { readonly boxes: readonly Box[] }) => boxes.length > 0;
  change(sheet, {
    conditionalFormats: sheet.conditionalFormats
      .map((format) => ({ ...format, boxes: boxesOf(format.boxes) }))
      .filter(isLeft),
    validations: sheet.validations
      .map((validation) => ({ ...validation, boxes: boxesOf(validation.boxes) }))
      .filter(isLeft),
    selection: movedBox(sheet.selection, shift) ?? sheet.selection,
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
  moveReferences(workbook, sheet, shift);
}

/** Whether a shift would take part of a table with it, which Excel refuses. */
export function cutsTable(
  { tables }: WorkbookModel,
  sheet: SheetModel,
  { at, way }: Shift,
): boolean {
  const lane =
    way === 'rows'
      ? { ...at, rows: wholeSheet.rows - at.top }
      : { ...at, columns: wholeSheet.columns - at.left };
  return tables.some(({ box, sheet: on }) => {
    const shared = on === sheet && sharedBox(box, lane);
    return (
      shared !== false &&
      shared !== undefined &&
      (way === 'rows' ? shared.columns !== box.columns : shared.rows !== box.rows)
    );
  });
}

function moveCells(sheet: SheetModel, shift: Shift): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [key, cell] of cells) {
    const place = [Math.floor(key / wholeSheet.columns), key % wholeSheet.columns] as const;
    const moved = movedCell(place, shift);
    if (moved) sheet.cells.set(moved[0] * wholeSheet.columns + moved[1], cell);
  }
}

function moveReferences(workbook: WorkbookModel, moved: SheetModel, shift: Shift): void {
  const formulaOn = (formula: string, sheet?: SheetModel) =>
    shiftedFormula(formula, { isOwn: sheet === moved, sheet: moved.name, shift });
  for (const name of workbook.names) change(name, { formula: formulaOn(name.formula, name.sheet) });
  const results = new Map<string, CellModel>();
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells)
      if (cell.formula !== undefined) {
        const formula = formulaOn(cell.formula, sheet);
        // Its result is remembered under its text, for when it is copied.
        results.set(`${sheet.id} ${formula}`, { ...cell, formula });
        if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
      }
    change(sheet, {
      conditionalFormats: sheet.conditionalFormats.map((format) => ({
        ...format,
        rule: Object.fromEntries(
          Object.entries(format.rule).map(([key, value]) => [
            key,
            typeof value === 'string' && value.startsWith('=') ? formulaOn(value, sheet) : value,
          ]),
        ),
      })),
    });
  }
  for (const [key, result] of results) workbook.results.set(key, result);
}
