import type { CellValue } from '../cells/cells';
import { serialOfDay } from '../cells/serial-of-day';
import type { Column, Form } from './form';
import { wordsInstead } from './words-instead';

/** A value as a return keeps it: money in pence, days in ISO, lists by code. */
export type FormValue = string | number | undefined;

/** What stands in the cell of a value: pounds for pence, the words of a list for its code, a date for an ISO day. */
export function cellOfValue(column: Column, value: FormValue, lists: Form['lists']): CellValue {
  if (value === undefined) return null;
  if (typeof value === 'number') return column.type === 'money' ? value / 100 : value;
  if (column.type === 'list') return lists[column.list ?? '']?.[value] ?? value;
  if (column.type === 'date') return { kind: 'date', serial: serialOfDay(value) };
  const instead = column.instead?.find((answer) => answer === value);
  return instead ? wordsInstead[instead] : value;
}
