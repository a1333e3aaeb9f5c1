import type { form } from '../form/edition-2022-25-1/form';
import type { ValuesOf } from '../form/typed-values';
import type { Period } from '../period/period';

type CurrentForm = typeof form;
type Lists = CurrentForm['lists'];
type Tables = CurrentForm['tables'][number];

export type TableId = Tables['id'];
export type FieldValues = ValuesOf<CurrentForm['fields']['fields'], Lists>;
export type FieldId = keyof FieldValues;
/** The values of one record of a table, by column id. Money is whole pence, dates are ISO days. */
export type Values<Id extends TableId> = ValuesOf<Extract<Tables, { id: Id }>['columns'], Lists>;

/** One record of a table, and the row of the sheet (from 0) that holds it. */
export interface ReturnRecord<RecordValues> {
  /** The values of the key columns joined by `/`; `row 12` where they are blank. */
  readonly id: string;
  readonly row: number;
  readonly values: RecordValues;
}

/** A table as it was read: with `columns` and each record's row, every value keeps its cell. */
export interface ReturnTable<RecordValues> {
  /** The sheet as the workbook names it; the form's name for it where the table was not found. */
  readonly sheet: string;
  readonly found: boolean;
  /** The row of the header, from 0. */
  readonly headerRow: number;
  /** Column of the sheet (from 0) for each column of the form that was found. */
  readonly columns: Readonly<Partial<Record<keyof RecordValues & string, number>>>;
  readonly records: readonly ReturnRecord<RecordValues>[];
}

/** The single fields of the Return sheet, and the cell that each was read from. */
interface ReturnFields {
  readonly sheet: string;
  readonly found: boolean;
  readonly cells: Readonly<
    Partial<Record<FieldId, { readonly row: number; readonly column: number }>>
  >;
  readonly values: FieldValues;
}

/** What a department returns for a quarter, typed, every value with its cell. */
export interface Return {
  /** Id of the organisation, as the workbook gives it; empty where it could not be read. */
  readonly organisation: string;
  readonly period: Period | undefined;
  /** `2022-25/1`; empty where it could not be read. */
  readonly form: string;
  readonly fields: ReturnFields;
  readonly tables: { readonly [Id in TableId]: ReturnTable<Values<Id>> };
}
