import type { Column } from '../form/form';
import type { TableId } from '../return/return';
import type { RuleContext } from './context';

/** A record with its values by column id, whatever its table. */
interface AnyRecord {
  /** Empty for the Return sheet. */
  readonly id: string;
  readonly row: number;
  readonly values: Readonly<Record<string, string | number | undefined>>;
}

/** A column of the form as it was found; a field of the Return sheet is a column of one record. */
export interface ColumnRead {
  readonly table: TableId | 'return';
  readonly column: Column;
  /** Whether it is one of the columns that identify a record. */
  readonly key: boolean;
  readonly sheet: string;
  /** Column of the sheet, from 0. */
  readonly position: number;
  readonly records: readonly AnyRecord[];
}

/** Every field and column of the form that was found in the return; those missing are the layout's to report. */
export function columnsRead({ form, current }: RuleContext): readonly ColumnRead[] {
  return [...fieldsRead(form.fields.fields, current.fields), ...form.tables.flatMap(columnsOf)];

  function columnsOf({ id, columns, key }: RuleContext['form']['tables'][number]) {
    // Every table of a form is one of a return's.
    const table = id as TableId;
    const { sheet, records, columns: found } = current.tables[table];
    const positions: Readonly<Record<string, number | undefined>> = found;
    return columns.flatMap((column): ColumnRead[] => {
      const position = positions[column.id];
      if (position === undefined) return [];
      return [{ table, column, key: key.includes(column.id), sheet, position, records }];
    });
  }
}

function fieldsRead(
  fields: readonly Column[],
  { sheet, cells, values }: RuleContext['current']['fields'],
): readonly ColumnRead[] {
  const found: Readonly<Record<string, { row: number; column: number } | undefined>> = cells;
  return fields.flatMap((column): ColumnRead[] => {
    const cell = found[column.id];
    if (!cell) return [];
    const records = [{ id: '', row: cell.row, values }];
    return [{ table: 'return', column, key: false, sheet, position: cell.column, records }];
  });
}
