import type { CellValue } from '#domain/cells/cells';
import { askForDateSystem } from './ask-for-date-system';
import type { RowsToRead } from './chunks';
import { columnRuns } from './column-runs';
import { inChunks } from './in-chunks';
import { isWholeAnswer } from './is-whole-answer';
import { rowsOfRange } from './rows-of-range';

/** Cells of a sheet by their ranges: `E73:E180,E190`. */
export interface CellsOfSheet {
  readonly sheet: string;
  readonly ranges: string;
}

/** A cell as it stands now, and what it would take to put it back. */
export interface CellNow {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** What stands in it before anything is worked out: a formula, or the value itself. */
  readonly formula: unknown;
  readonly format: unknown;
}

/** Whether a sheet is protected, and what that allows. */
export type Protection = Pick<Excel.WorksheetProtection, 'options' | 'protected'>;

/** Cells as they stand now, the date system of their days, and the protection of their sheets. */
export interface CellsNow {
  /** Column by column; none where the sheet is gone. */
  readonly of: (cells: CellsOfSheet) => readonly CellNow[];
  readonly is1904: boolean;
  readonly protection: ReadonlyMap<string, Protection>;
}

/** Reads cells of any sheets afresh, in one round trip while that is not too large: one range for each column. */
export async function cellsNow(
  context: Excel.RequestContext,
  wanted: readonly CellsOfSheet[],
): Promise<CellsNow> {
  const protection = new Map<string, Protection>();
  let is1904 = false;
  const readGroup = async (group: readonly RowsToRead[]) => {
    const date1904 = askForDateSystem(context);
    const asked = group.map(({ from, left, sheet: name, to }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.protection.load('protected,options');
      const range = sheet.getRangeByIndexes(from, left, to - from, 1);
      range.load('values,valueTypes,numberFormat,formulas');
      range.untrack();
      return { from, left, name, range, sheet };
    });
    const isWhole = await isWholeAnswer(
      context,
      asked.map(({ range }) => range),
    );
    if (!isWhole) return undefined;
    is1904 = date1904();
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    for (const { name, sheet } of there) protection.set(name, sheet.protection);
    return there.flatMap(({ from, left, name, range }) =>
      columnNow(range, { row: from, column: left }, is1904).map(
        (cell) => [keyOf(name, cell.column, cell.row), cell] as const,
      ),
    );
  };
  const found = new Map(await inChunks(spansOf(wanted), readGroup, cellsAtOnce));

  return {
    is1904,
    protection,
    of: ({ ranges, sheet }) =>
      columnRuns(ranges).flatMap(({ bottom, column, top }) =>
        Array.from({ length: bottom - top + 1 }, (_, at) =>
          found.get(keyOf(sheet, column, top + at)),
        ).filter((cell) => cell !== undefined),
      ),
  };
}

/** Half of what is read of a return at once, as formulas come with the values. */
const cellsAtOnce = 30_000;

function columnNow(
  { formulas, numberFormat, valueTypes, values }: Excel.Range,
  { column, row }: Pick<CellNow, 'column' | 'row'>,
  is1904: boolean,
): readonly CellNow[] {
  const loaded = { rowIndex: 0, columnIndex: 0, values, valueTypes, numberFormat };
  const read = rowsOfRange(loaded, is1904);
  return formulas.map((formula: readonly unknown[], at) => {
    const format: unknown = numberFormat[at]?.[0];
    return { row: row + at, column, value: read[at]?.[0] ?? null, formula: formula[0], format };
  });
}

/** From the first to the last wanted row of each column. */
function spansOf(wanted: readonly CellsOfSheet[]): readonly RowsToRead[] {
  const spans = new Map<string, RowsToRead>();
  for (const { ranges, sheet } of wanted) {
    for (const { bottom, column, top } of columnRuns(ranges)) {
      const key = keyOf(sheet, column);
      const { from = top, to = 0 } = spans.get(key) ?? {};
      const span = { from: Math.min(from, top), to: Math.max(to, bottom + 1) };
      spans.set(key, { ...span, columns: 1, left: column, sheet });
    }
  }
  return [...spans.values()];
}

function keyOf(sheet: string, ...place: readonly number[]): string {
  return [sheet, ...place].join('/');
}
