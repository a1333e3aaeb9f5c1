import type { CellValue } from '#domain/cells/cells';
import { serialOfDay } from '#domain/cells/serial-of-day';
import { dayInText } from '#domain/return/day-in-text';

/**
 * The number format that a cell needs for its fix; undefined where its own will do. A number put into a cell of
 * text would stay text, and a day in a cell of numbers would show as its serial number.
 */
export function formatForFix(
  cell: CellValue,
  format: unknown,
  fix: string | number,
): string | undefined {
  if (typeof fix === 'string') return undefined;
  const isDay = typeof cell === 'string' && dayInText(cell)?.day !== undefined;
  if (isDay && serialOfDay(dayInText(cell)?.day ?? '') === fix) return 'dd/mm/yyyy';
  return format === '@' ? 'General' : undefined;
}
