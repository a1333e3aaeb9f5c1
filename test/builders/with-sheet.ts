import type { SheetCells, WorkbookCells } from '#domain/cells/cells';

/** The workbook with one sheet changed. */
export function withSheet(
  workbook: WorkbookCells,
  name: string,
  change: (sheet: SheetCells) => Partial<SheetCells>,
): WorkbookCells {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, ...change(sheet) } : sheet,
    ),
  };
}
