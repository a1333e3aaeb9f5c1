import { cellAddress } from '../../domain/cells/address';
import type { CellValue, WorkbookCells } from '../../domain/cells/cells';

/** One thing that is typed into a cell. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly type: string | number;
}

/** What a person types into one workbook for it to say what another says. */
export function typedCells(from: WorkbookCells, to: WorkbookCells): readonly TypedCell[] {
  return to.sheets.flatMap(({ name, rows }) => {
    const before = from.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    return rows.flatMap((row, at) =>
      row.flatMap((value, column) => {
        if (value === null || JSON.stringify(value) === JSON.stringify(before[at]?.[column]))
          return [];
        return { sheet: name, cell: cellAddress(at, column), type: typedValue(value) };
      }),
    );
  });
}

function typedValue(value: NonNullable<CellValue>): string | number {
  if (typeof value !== 'object') return typeof value === 'boolean' ? String(value) : value;
  if (value.kind !== 'date') return value.shown;
  return new Date(Date.UTC(1899, 11, 30 + value.serial)).toISOString().slice(0, 10);
}
