import { cellAddress } from '#domain/cells/address';
import { WorkbookError } from '../ports/open-workbook';

/** What is to be put into one cell; a format only where it is to change. */
export interface CellToPut {
  readonly row: number;
  readonly column: number;
  /** A value or a formula, as it would be typed. */
  readonly formula: unknown;
  readonly format?: unknown;
}

/**
 * Puts values into cells of a sheet, cells that stand below one another as one range, and into none of them where one
 * is locked: Excel keeps what it wrote before it refuses. Cells come in the order of their column. Throws a
 * `WorkbookError`: `protected`.
 */
export async function writeColumnCells(
  sheet: Excel.Worksheet,
  cells: readonly CellToPut[],
  protection: Pick<Excel.WorksheetProtection, 'options' | 'protected'>,
): Promise<void> {
  const runs = runsOf(cells).map((run) => ({ run, range: sheet.getRange(addressOf(run)) }));
  if (protection.protected) {
    for (const { range } of runs) range.load('format/protection/locked');
    await sheet.context.sync();
    const mayFormat = protection.options.allowFormatCells === true;
    if (!runs.every(isUnlocked) || (!mayFormat && cells.some(changesFormat)))
      throw new WorkbookError('protected');
  }

  for (const { range, run } of runs) {
    // The format comes first: it decides what Excel makes of the value. Excel leaves alone what is null.
    if (run.some(changesFormat)) range.numberFormat = run.map(({ format }) => [format ?? null]);
    range.formulas = run.map(({ formula }) => [formula]);
    range.untrack();
  }
  await sheet.context.sync();
}

/** Of cells some of which are locked Excel says neither, whatever the types say. */
function isUnlocked({ range }: { readonly range: Excel.Range }): boolean {
  const locked: unknown = range.format.protection.locked;
  return locked === false;
}

function changesFormat({ format }: CellToPut): boolean {
  return format !== undefined;
}

type Run = readonly [CellToPut, ...CellToPut[]];

function addressOf([first, ...others]: Run): string {
  const { column, row } = first;
  return `${cellAddress(row, column)}:${cellAddress(row + others.length, column)}`;
}

function runsOf(cells: readonly CellToPut[]): readonly Run[] {
  const runs: [CellToPut, ...CellToPut[]][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row + 1 === cell.row) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
