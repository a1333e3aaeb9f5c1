import type { SheetCells, TableArea, WorkbookCells } from '#domain/cells/cells';
import type { AskedWorkbook } from './ask-for-workbook';
import type { CellsRead } from './read-chunks';
import { type LoadedCells, rowsOfRange } from './rows-of-range';

/** What was loaded of a workbook, as cells: its first rows, and those that were read after. */
export function cellsOfWorkbook(asked: AskedWorkbook, more: readonly CellsRead[]): WorkbookCells {
  const { is1904, names, properties, sheets, tables } = asked;
  return {
    sheets: sheets.map(({ first, name, used, visibility }): SheetCells => {
      const parts = [
        ...(isLoaded(first) ? [first] : []),
        ...more.filter(({ sheet }) => sheet === name).map(({ cells }) => cells),
      ];
      return {
        name,
        hidden: visibility !== Excel.SheetVisibility.visible,
        rows: used.isNullObject ? [] : rowsOfRange(joined(parts), is1904),
        tables: tables.filter(({ sheet }) => sheet === name).map(areaOf),
      };
    }),
    names: Object.fromEntries(
      names
        .filter(({ scope }) => scope === 'Workbook')
        .map(({ formula, name }) => [name, String(formula).replace(/^=/, '')]),
    ),
    properties: Object.fromEntries(properties.map((each) => [each.key, propertyText(each)])),
  };
}

function isLoaded(range: Excel.Range): boolean {
  if (range.isNullObject) return false;
  const values: unknown = range.values;
  return Array.isArray(values);
}

/** Parts of one sheet that stand below one another. */
function joined(parts: readonly LoadedCells[]): LoadedCells {
  return {
    rowIndex: parts[0]?.rowIndex ?? 0,
    columnIndex: parts[0]?.columnIndex ?? 0,
    values: parts.flatMap(({ values }) => values),
    valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
    numberFormat: parts.flatMap(({ numberFormat }) => numberFormat),
  };
}

function areaOf({ name, range }: AskedWorkbook['tables'][number]): TableArea {
  const { columnCount, columnIndex, rowCount, rowIndex } = range;
  return {
    name,
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Days come as a moment in ISO 8601, as from a file. */
function propertyText({ type, value }: Excel.CustomProperty): string {
  const given: unknown = value;
  if (type !== 'Date' && !(given instanceof Date)) return String(given);
  const moment = new Date(String(given));
  return Number.isNaN(moment.getTime()) ? String(given) : moment.toISOString();
}
