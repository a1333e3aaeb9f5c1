import { cellAddress } from '#domain/cells/address';

interface ChartOfTable {
  /** Headers of the columns that it draws. */
  readonly columns: readonly string[];
  /** All headers of the table, which begins in A1. */
  readonly headers: readonly string[];
  readonly name: string;
  /** How many rows the table has below its headers. */
  readonly rows: number;
  readonly title: string;
  /** How many charts are above it. */
  readonly below?: number;
}

const height = 20;

/** Adds a native column chart of some columns, by the names in the first column, to the right of their table. Without rows there is none. */
export function addChart(sheet: Excel.Worksheet, given: ChartOfTable): void {
  const { below = 0, columns, headers, name, rows, title } = given;
  const [first, ...others] = columns.map((column) => headers.indexOf(column));
  if (first === undefined || rows === 0) return;

  const names = columnRange(sheet, 0, rows);
  const added = sheet.charts.add(
    Excel.ChartType.columnClustered,
    columnRange(sheet, first, rows),
    Excel.ChartSeriesBy.columns,
  );
  added.name = name;
  added.title.text = title;
  const top = below * (height + 2);
  added.setPosition(
    cellAddress(top, headers.length + 1),
    cellAddress(top + height, headers.length + 10),
  );
  nameSeries(added.series.getItemAt(0), headers[first] ?? '', names);
  for (const column of others) {
    const series = added.series.add(headers[column] ?? '');
    series.setValues(columnRange(sheet, column, rows));
    series.setXAxisValues(names);
  }
}

function nameSeries(series: Excel.ChartSeries, name: string, names: Excel.Range): void {
  series.setXAxisValues(names);
  // Excel names the first series by itself only where its range has a header.
  const named = series;
  named.name = name;
}

/** A column of the table without its header. */
function columnRange(sheet: Excel.Worksheet, column: number, rows: number): Excel.Range {
  return sheet.getRange(`${cellAddress(1, column)}:${cellAddress(rows, column)}`);
}
