import { serialOfDay } from '#domain/cells/serial-of-day';
import { dayInText } from '#domain/return/day-in-text';
import { isDateFormat } from '#workbook/scan/is-date-format';
import type { CellToPut } from './cell-to-put';
import type { CellNow } from './cells-now';
import { typedText } from './typed-text';

/**
 * A fix as it is put into a cell. The cell keeps its number format where that will do: a number in a cell of text
 * would stay text, and a day in a cell of numbers would show as its serial number.
 */
export function fixToPut(now: CellNow, fix: string | number, is1904: boolean): CellToPut {
  const { column, format, row } = now;
  const place = { row, column };
  if (typeof fix === 'string') return { ...place, formula: typedText(fix, format) };
  if (isDay(now, fix)) {
    return {
      ...place,
      formula: is1904 ? fix - start1904 : fix,
      ...(!hasDateFormat(now) && { format: 'dd/mm/yyyy' }),
    };
  }
  return { ...place, formula: fix, ...(format === '@' && { format: 'General' }) };
}

function isDay(now: CellNow, fix: number): boolean {
  if (hasDateFormat(now)) return true;
  const day = typeof now.value === 'string' ? dayInText(now.value)?.day : undefined;
  return day !== undefined && serialOfDay(day) === fix;
}

function hasDateFormat({ format }: CellNow): boolean {
  return typeof format === 'string' && isDateFormat(format);
}

/** 1 January 1904, serial 0 of the 1904 date system, in the 1900 one. */
const start1904 = 1462;
