import type { ExcelHost } from '../excel-host';
import { cellAt } from '../model/cells';
import { readArea } from '../model/find-sheet';
import { notSimulated } from '../wire/host-error';

/**
 * A person types a formula that calls one function of the add-in: `=RETURNS.SHARE(A1:B2, 3, "x")`. Before the first
 * full stop is the namespace; the rest is the id. One cell is given as its value, more as their grid. The cell is
 * `#BUSY!` until the function answers.
 */
export function typeCustomFunction(host: ExcelHost, cell: string, formula: string): void {
  const at = readArea(host.workbook, cell, host.workbook.active);
  const [, id, inside = ''] = /^=\w+\.([\w.]+)\((.*)\)$/s.exec(formula) ?? [];
  if (id === undefined) throw notSimulated(`the formula ${formula}`);
  const given = [...inside.matchAll(/\s*("(?:[^"]|"")*"|[^,]+?)\s*(?:,|$)/g)].map(([, word = '']) =>
    parameter(host, word, at.sheet.name),
  );
  host.customFunctions.call(at, formula, { id, parameters: given });
}

function parameter(host: ExcelHost, word: string, on: string): unknown {
  if (word.startsWith('"')) return word.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(word)) return word.toUpperCase() === 'TRUE';
  if (/^-?[\d.]+$/.test(word)) return Number(word);
  const sheet = host.workbook.sheets.find(({ name }) => name === on);
  const area = readArea(host.workbook, word, sheet);
  const { box } = area;
  const grid = Array.from({ length: box.rows }, (_, row) =>
    Array.from(
      { length: box.columns },
      (__, column) => cellAt(area.sheet, box.top + row, box.left + column).value,
    ),
  );
  return box.rows * box.columns === 1 ? grid[0]?.[0] : grid;
}
