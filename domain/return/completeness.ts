import type { WorkbookCells } from '../cells/cells';
import type { Form } from '../form/form';
import type { Return } from './return';

/** How much of a sheet is filled in: of the cells that every return has to fill, those that are not blank. */
export interface SheetCompleteness {
  readonly sheet: string;
  readonly filled: number;
  readonly required: number;
}

/** Completeness of each sheet of a form, in its order. A sheet without rows asks for nothing and is left out. */
export function completenessOf(
  current: Return,
  { sheets }: WorkbookCells,
  form: Form,
): readonly SheetCompleteness[] {
  const blank = (sheet: string, row: number, column: number | undefined) => {
    const rows = sheets.find(({ name }) => name === sheet)?.rows;
    const cell = column === undefined ? null : (rows?.[row]?.[column] ?? null);
    return cell === null || (typeof cell === 'string' && cell.trim() === '');
  };
  const cellsOf: Readonly<
    Record<string, { readonly row: number; readonly column: number } | undefined>
  > = current.fields.cells;
  const fields = requiredIn(form.fields.fields);
  const filledFields = fields.filter((id) => {
    const at = cellsOf[id];
    return at && !blank(current.fields.sheet, at.row, at.column);
  });
  const tables: Readonly<Record<string, LooseTable | undefined>> = current.tables;

  return [
    { sheet: current.fields.sheet, filled: filledFields.length, required: fields.length },
    ...form.tables.map(({ id, columns }) => {
      const { sheet = '', records = [], columns: at = {} } = tables[id] ?? {};
      const ids = requiredIn(columns);
      const filled = records.reduce(
        (sum, { row }) => sum + ids.filter((column) => !blank(sheet, row, at[column])).length,
        0,
      );
      return { sheet, filled, required: ids.length * records.length };
    }),
  ].filter(({ required }) => required > 0);
}

interface LooseTable {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number | undefined>>;
  readonly records: readonly { readonly row: number }[];
}

function requiredIn(columns: Form['fields']['fields']): readonly string[] {
  return columns.filter(({ required }) => required === 'always').map(({ id }) => id);
}
