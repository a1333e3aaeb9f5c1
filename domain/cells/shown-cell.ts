import type { CellValue } from './cells';
import { dayOfSerial } from './day-of-serial';

/** What stands in a cell, as a person in the UK reads it; empty for a blank. */
export function shownCell(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return shownNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell.kind !== 'date') return cell.shown;
  const [year = '', month = '', day = ''] = dayOfSerial(cell.serial).split('-');
  return `${day}/${month}/${year}`;
}

// Spreadsheets show 15 significant digits: a person never sees 0.30000000000000004.
function shownNumber(number: number): string {
  return String(Number(number.toPrecision(15)));
}
