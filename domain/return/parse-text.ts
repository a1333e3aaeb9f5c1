import type { CellValue } from '../cells/cells';
import { shownCell } from '../cells/shown-cell';
import type { Parsed } from './misread';

/**
 * The text in a cell, without space around it and with line feeds only. A number is the text that it shows, as
 * spreadsheets turn an id such as 1001 into one; TRUE and dates are too, and are noted.
 */
export function parseText(cell: CellValue): Parsed {
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (text === '') return undefined;
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }
  if (cell === null) return undefined;
  if (typeof cell === 'number') return shownCell(cell);
  if (typeof cell === 'object' && cell.kind !== 'date') return { fault: cell.kind };
  return { fault: 'not-text', value: shownCell(cell) };
}
