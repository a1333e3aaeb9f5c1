import type { CellValue } from '#domain/cells/cells';
import { isDateFormat } from './is-date-format';

/** A used range as office.js loads it: these four properties and where it begins, from 0. */
interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** The rows of a sheet from row 1 on, as the reader of returns takes them. */
export function rowsOfRange(range: LoadedRange): CellValue[][] {
  const { columnIndex, numberFormat, rowIndex, valueTypes, values } = range;
  const isDate = new Map<string, boolean>();
  const isDateCell = (format: string): boolean => {
    const known = isDate.get(format) ?? isDateFormat(format);
    isDate.set(format, known);
    return known;
  };
  const left = Array.from({ length: columnIndex }, () => null);
  return [
    ...Array.from({ length: rowIndex }, () => []),
    ...values.map((row, at) => [
      ...left,
      ...row.map((value, column) =>
        cellOf(
          value,
          valueTypes[at]?.[column] ?? 'Unknown',
          isDateCell(numberFormat[at]?.[column] ?? 'General'),
        ),
      ),
    ]),
  ];
}

function cellOf(value: unknown, type: string, isDate: boolean): CellValue {
  if (type === 'Error') return { kind: 'error', shown: String(value) };
  if (typeof value === 'number') return isDate ? { kind: 'date', serial: value } : value;
  if (typeof value === 'boolean') return value;
  // Excel gives a blank as an empty text.
  return typeof value === 'string' && value !== '' ? value.replaceAll('\r\n', '\n') : null;
}
