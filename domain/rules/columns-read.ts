import type { Column, FormTable } from '../form/form';
import type { FilledTable } from '../return/filled-form';
import type { FormContext } from './context';

/** A column of the form as it was found; a field of the Return sheet is a column of one record. */
export interface ColumnRead {
  /** Id of the table; `return` for a field. */
  readonly table: string;
  readonly column: Column;
  /** Whether it is one of the columns that identify a record. */
  readonly key: boolean;
  readonly sheet: string;
  /** Column of the sheet, from 0. */
  readonly position: number;
  /** One for a field, whose id is empty. */
  readonly records: FilledTable['records'];
}

/**
 * Every field and column of the form that was found in the workbook; those missing are the layout's to report. They are
 * kept for as long as the return is: many rules ask for them, and no return ever changes.
 */
export function columnsRead(context: AnyForm): readonly ColumnRead[] {
  const known = kept.get(context.current);
  if (known?.form === context.form) return known.columns;

  const columns = found(context);
  kept.set(context.current, { form: context.form, columns });
  return columns;
}

function found({ form, current }: AnyForm): readonly ColumnRead[] {
  return [...fieldsRead(form.fields.fields, current.fields), ...form.tables.flatMap(columnsOf)];

  function columnsOf({ id, columns, key }: FormTable) {
    const table = current.tables[id];
    return columns.flatMap((column): ColumnRead[] => {
      const position = table?.columns[column.id];
      if (!table || position === undefined) return [];
      const { records, sheet } = table;
      return [{ table: id, column, key: key.includes(column.id), sheet, position, records }];
    });
  }
}

type AnyForm = Pick<FormContext, 'current' | 'form'>;

interface Kept {
  readonly form: AnyForm['form'];
  readonly columns: readonly ColumnRead[];
}

const kept = new WeakMap<AnyForm['current'], Kept>();

function fieldsRead(
  fields: readonly Column[],
  { sheet, cells, values }: AnyForm['current']['fields'],
): readonly ColumnRead[] {
  return fields.flatMap((column): ColumnRead[] => {
    const cell = cells[column.id];
    if (!cell) return [];
    const records = [{ id: '', row: cell.row, values }];
    return [{ table: 'return', column, key: false, sheet, position: cell.column, records }];
  });
}
