import type { CellValue, SheetCells } from '../cells/cells';
import { plainWords } from '../cells/plain-words';
import type { FormFields } from '../form/form';
import { headerIndex, type HeaderMeaning } from './header-index';

/** A cell of a known sheet, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of values by the labels that stand before them: the first cell to the right that is not blank,
 * unless that is a label of its own or the help; the next cell then, which is blank.
 */
export function findLabels(
  { rows }: SheetCells,
  { fields }: FormFields,
): ReadonlyMap<string, Cell> {
  const index = headerIndex(fields);
  const helps = new Set<CellValue>(fields.map(({ help }) => help));
  const found = new Map<string, { readonly rank: number; readonly cell: Cell }>();

  for (let row = 0; row < Math.min(rows.length, searchedRows); row += 1) {
    const cells = (rows[row] ?? []).slice(0, searchedColumns);
    for (let column = 0; column < cells.length; column += 1) {
      for (const { id, rank } of labelsIn(cells[column] ?? null, index)) {
        if ((found.get(id)?.rank ?? 3) <= rank) continue;
        const ofValue = cells.findIndex((cell, at) => at > column && !isBlank(cell));
        const value = cells[ofValue] ?? null;
        const taken = value === null || helps.has(value) || labelsIn(value, index).length > 0;
        found.set(id, { rank, cell: { row, column: taken ? column + 1 : ofValue } });
      }
    }
  }
  return new Map([...found].map(([id, { cell }]) => [id, cell]));
}

function labelsIn(
  cell: CellValue,
  index: ReadonlyMap<string, readonly HeaderMeaning[]>,
): readonly HeaderMeaning[] {
  if (typeof cell !== 'string' || cell.length > longest) return [];
  return index.get(plainWords(cell)) ?? [];
}

function isBlank(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A longer text is a sentence, not a label. */
const longest = 100;
/** The sheet is one screen long; a search of all of it would read a sheet of something else to its end. */
const searchedRows = 200;
const searchedColumns = 50;
