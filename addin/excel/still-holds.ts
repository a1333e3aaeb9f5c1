import type { CellValue } from '#domain/cells/cells';
import { dayOfSerial } from '#domain/cells/day-of-serial';
import { shownCell } from '#domain/cells/shown-cell';
import { dayInText } from '#domain/return/day-in-text';
import { countWords } from '#domain/rules/words/count';
import { dateWords } from '#domain/rules/words/date';
import { moneyWords } from '#domain/rules/words/money';

/**
 * Whether a cell still holds what a finding says was entered: as the cell shows it, or in the words that a value
 * which could be read is given in (`£1,250`, `30 September 2023`).
 */
export function stillHolds(cell: CellValue, entered: string): boolean {
  return readings(cell).some((reading) => withPlainSpaces(reading) === withPlainSpaces(entered));
}

function readings(cell: CellValue): readonly string[] {
  const shown = shownCell(cell);
  if (typeof cell === 'number')
    return [shown, countWords(cell), moneyWords(Math.round(cell * 100)), ...serialWords(cell)];
  if (typeof cell === 'string') {
    const day = dayInText(cell)?.day;
    return day === undefined ? [shown] : [shown, dateWords(day)];
  }
  return cell !== null && typeof cell === 'object' && cell.kind === 'date'
    ? [shown, ...serialWords(cell.serial)]
    : [shown];
}

/** A day may stand in a cell as a plain number. */
function serialWords(serial: number): readonly string[] {
  const isDay = serial >= 1 && serial < lastSerial;
  return isDay ? [dateWords(dayOfSerial(serial))] : [];
}

/** 1 January 10000, past the last day that Excel knows. */
const lastSerial = 2_958_466;

function withPlainSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
