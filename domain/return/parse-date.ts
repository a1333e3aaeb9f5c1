import type { CellValue } from '../cells/cells';
import { dayOfSerial } from '../cells/day-of-serial';
import { serialOfDay } from '../cells/serial-of-day';
import { dayInText } from './day-in-text';
import { isDateCell, type Misread, type Parsed } from './misread';

/**
 * The ISO day in a cell, from a date, from its serial number or from text, between 1990 and 2099. Text is read
 * and noted, but for a day written month first (`09/30/2023`): that is only offered as a fix.
 */
export function parseDate(cell: CellValue): Parsed {
  if (cell === null) return undefined;
  if (typeof cell === 'number') return dayFrom(cell);
  if (typeof cell === 'string') return dayFromText(cell);
  if (typeof cell === 'boolean') return notADate;
  return isDateCell(cell) ? dayFrom(cell.serial) : { fault: cell.kind };
}

function dayFrom(serial: number): Parsed {
  return serial >= earliest && serial < afterLatest ? dayOfSerial(serial) : notADate;
}

function dayFromText(text: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;

  const found = dayInText(trimmed);
  if (!found) return notADate;
  const fix = serialOfDay(found.day);
  if (fix < earliest || fix >= afterLatest) return notADate;
  return found.monthFirst
    ? { fault: 'not-a-date', fix }
    : { fault: 'date-as-text', value: found.day, fix };
}

const notADate: Misread = { fault: 'not-a-date' };
/** 1 January 1990. */
const earliest = 32_874;
/** 1 January 2100. */
const afterLatest = 73_051;
