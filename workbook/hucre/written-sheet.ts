import { cellAddress, columnLetters } from '#domain/cells/address';
import type { Cell, DataValidation, TableDefinition, WriteOptions } from 'hucre/xlsx';
import type { CellToWrite, SheetToWrite, StyleToWrite, ValidationToWrite } from '../sheet-to-write';
import { cleanText } from './clean-text';
import { writtenCell } from './written-cell';
import { writtenChart } from './written-chart';
import { writtenStyle } from './written-style';

/** A protected sheet without a password, on which everything is allowed but changing locked cells. */
const protection = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** Characters across a page of A4 that are still large enough to read. */
const widestOnA4 = 170;

/** A sheet in the library's terms. */
export function writtenSheet(sheet: SheetToWrite): WriteOptions['sheets'][number] {
  const { charts = [], frozen, table, merged = {}, heights = {}, validations = [] } = sheet;
  return {
    name: sheet.name,
    hidden: sheet.hidden === true,
    columns: sheet.widths.map((width) => ({ width })),
    cells: cellsOf(sheet),
    rowDefs: new Map(Object.entries(heights).map(([row, height]) => [Number(row), { height }])),
    merges: Object.entries(merged).map(([row, columns]) => ({
      startRow: Number(row),
      startCol: 0,
      endRow: Number(row),
      endCol: columns - 1,
    })),
    ...(table && { tables: [tableOf(sheet, table)] }),
    ...(charts.length > 0 && { charts: charts.map((chart) => writtenChart(chart, sheet.name)) }),
    dataValidations: validations.map(validationOf),
    ...(frozen && { freezePane: frozen }),
    ...(sheet.open !== true && { protection }),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: sheet.widths.reduce((sum, width) => sum + width, 0) > widestOnA4 ? 'a3' : 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
  };
}

function cellsOf({ name, rows }: SheetToWrite): Map<string, Partial<Cell>> {
  const styles = new Map<StyleToWrite, ReturnType<typeof writtenStyle>>();
  const styleOf = (style: StyleToWrite) => {
    const written = styles.get(style) ?? writtenStyle(style);
    styles.set(style, written);
    return written;
  };
  return new Map(
    rows.flatMap((row, at) =>
      row.map(({ value, style }, column): [string, Partial<Cell>] => [
        `${at},${column}`,
        {
          ...writtenCell(value, `${name}!${cellAddress(at, column)}`),
          ...(style && { style: styleOf(style) }),
        },
      ]),
    ),
  );
}

function tableOf(
  { rows }: SheetToWrite,
  area: NonNullable<SheetToWrite['table']>,
): TableDefinition {
  const headers = rows[area.top]?.slice(area.left, area.right + 1) ?? [];
  return {
    name: area.name,
    range: `${cellAddress(area.top, area.left)}:${columnLetters(area.right)}${area.bottom + 1}`,
    columns: headers.map(({ value }) => ({ name: headerText(value) })),
    style: 'TableStyleLight1',
    showRowStripes: false,
  };
}

/** Excel repairs a table whose columns are not named as their header cells are written. */
function headerText(value: CellToWrite['value']): string {
  if (typeof value !== 'string' || value === '')
    throw new RangeError('a column of a table has no header');
  return cleanText(value);
}

function validationOf(validation: ValidationToWrite): DataValidation {
  const { kind, from, to } = validation;
  return {
    range: validation.range,
    type: kind === 'text-length' ? 'textLength' : kind,
    ...(kind !== 'list' && { operator: to === undefined ? 'greaterThanOrEqual' : 'between' }),
    formula1: from,
    ...(to !== undefined && { formula2: to }),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: validation.title,
    inputMessage: validation.message,
    showErrorMessage: true,
    errorTitle: validation.title,
    errorMessage: validation.error,
    errorStyle: validation.style,
  };
}
