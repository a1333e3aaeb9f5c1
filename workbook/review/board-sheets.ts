import type { BoardReport } from '#domain/review/board-report';
import { inertText } from '../findings/inert-text';
import type { CellToWrite, ChartToWrite, SheetToWrite, StyleToWrite } from '../sheet-to-write';
import { headerStyle, helpStyle, titleStyle } from '../template/styles';
import { boardTables } from './board-tables';
import type { ReportColumn, ReportTable, ReportValue } from './report-table';

/** The sheets of the Board report: one for each table, and charts beside the ones that they draw. */
export function boardSheets(report: BoardReport): readonly SheetToWrite[] {
  const heading = `Board report, ${report.from} to ${report.to}`;
  return boardTables(report)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => sheetOf(table, heading));
}

function sheetOf(table: ReportTable, heading: string): SheetToWrite {
  const { columns, id, notes, rows, title } = table;
  const wide = (text: string, style: StyleToWrite): readonly CellToWrite[] =>
    columns.map((_, at) => ({ value: at === 0 ? text : '', style }));
  const above = [
    wide(`${title}: ${heading}`, titleStyle),
    ...notes.map((note) => wide(note, { ...helpStyle, wrapped: true })),
  ];
  const top = above.length;
  const chart = chartOf(table, top);
  const across = columns.reduce((sum, { width }) => sum + width, 0);

  return {
    name: id.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
    rows: [
      ...above,
      columns.map(({ header }) => ({ value: header, style: headerStyle({}) })),
      ...rows.map((row) => columns.map((column, at) => cellOf(column, row[at]))),
    ],
    widths: columns.map(({ width }) => width),
    merged: Object.fromEntries(above.map((_, at) => [at, columns.length])),
    heights: {
      0: 30,
      ...Object.fromEntries(
        notes.map((note, at) => [at + 1, 16 * Math.ceil(note.length / across)]),
      ),
      [top]: 32,
      ...Object.fromEntries(rows.map((row, at) => [top + 1 + at, heightOf(columns, row)])),
    },
    table: { name: id, top, left: 0, bottom: top + rows.length, right: columns.length - 1 },
    frozen: { rows: top + 1, columns: 0 },
    open: true,
    ...(chart && { charts: [chart] }),
  };
}

/** In points, for the cell with the most lines: viewers other than Excel do not work it out. */
function heightOf(columns: readonly ReportColumn[], row: readonly ReportValue[]): number {
  const lines = columns.map(({ width }, at) => {
    return Math.ceil(String(row[at] ?? '').length / Math.max(1, width - 4));
  });
  return 4 + 13 * Math.max(1, ...lines);
}

const text: StyleToWrite = { bordered: true, indented: true, wrapped: true, format: '@' };
const formats = {
  pounds: { bordered: true, format: '[$£-809]#,##0' },
  whole: { bordered: true, format: '#,##0' },
  decimal: { bordered: true, format: '#,##0.##' },
} as const satisfies Record<NonNullable<ReportColumn['format']>, StyleToWrite>;

function cellOf({ format }: ReportColumn, value: ReportValue): CellToWrite {
  if (typeof value === 'number') return { value, style: formats[format ?? 'decimal'] };
  return { value: value === undefined ? '' : inertText(value), style: text };
}

/** A chart under its table, for the tables whose shape says more than their figures. */
function chartOf({ columns, id, rows, title }: ReportTable, top: number): ChartToWrite | undefined {
  const drawn = { Missions: [2, 3, 4, 5], GreatServices: [1, 2], Decisions: [1] }[id];
  if (!drawn) return undefined;

  const headers = columns.map(({ header }) => header);
  const labelled = id === 'Missions' ? 1 : 0;
  return {
    type: id === 'Missions' ? 'stacked bars' : 'columns',
    title,
    description: `${title}: the figures of the table above, drawn.`,
    rows: { from: top + 1, to: top + rows.length },
    labels: labelled,
    series: drawn.map((column, at) => ({
      name: headers[column] ?? '',
      column,
      colour: colours[id === 'Missions' ? at : (at * 3) % 4] ?? '12436D',
    })),
    place: {
      row: top + rows.length + 2,
      column: 0,
      rows: 18,
      columns: Math.min(columns.length, 6),
    },
  };
}

/** Met, missed, not met yet, cannot be said: apart in lightness too, for those who do not see colours. */
const colours = ['12436D', 'D4351C', '28A197', 'B1B4B6'];
