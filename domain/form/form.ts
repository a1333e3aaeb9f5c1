/** A list that a column takes its values from: the code that the return stores, and the words in the cell. */
export type FormList = Readonly<Record<string, string>>;

/**
 * What a cell holds. `money` is typed in pounds and kept in whole pence; `number` is in the measure's unit;
 * `list` takes the words of a list; a `date` is a day.
 */
export type ColumnType = 'text' | 'long-text' | 'integer' | 'number' | 'money' | 'date' | 'list';

/** Answers that may stand in place of a figure. */
export type InsteadOfFigure = 'not-applicable' | 'withheld';

/** One thing that a form asks for: a column of a table or a field. */
export interface Column {
  readonly id: string;
  /** The words in the header cell, unique in their table. */
  readonly header: string;
  readonly type: ColumnType;
  /** Id of the list; only where the type is `list`. */
  readonly list?: string;
  /**
   * Id of the column whose value, in each row, is the id of the list that this row's words come from. The cell
   * is read as text: whether the words are on the list is for a rule, which knows the row.
   */
  readonly listBy?: string;
  /** What a person is told when they choose the cell. At most 255 characters. */
  readonly help: string;
  /** `always`, or absent where blank is a legal answer (rules may still ask for it). */
  readonly required?: 'always';
  /** Inclusive bounds, in the cell's own unit (money in pounds). */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly instead?: readonly InsteadOfFigure[];
  /** Cells that the template fills from the register or the last return, and locks. */
  readonly locked?: true;
  /** Width in characters. */
  readonly width: number;
  /** Headers by which earlier editions and local habits know this column. */
  readonly alsoKnownAs?: readonly string[];
}

/** A table on a sheet of its own. */
export interface FormTable {
  readonly id: string;
  readonly sheet: string;
  /** The name of the Excel table. */
  readonly name: string;
  readonly title: string;
  /** What the table is for, in a sentence or two above it. */
  readonly help: string;
  /** The columns whose values, joined by `/`, identify a record. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Blank rows that the template offers below the filled ones. */
  readonly spareRows: number;
  /** What a row of last quarter's return carries into this quarter's template. */
  readonly carries: 'all' | 'open' | 'nothing';
}

/** The sheet of single fields: of a return who, which quarter, who signs. */
export interface FormFields {
  readonly sheet: string;
  readonly title: string;
  readonly help: string;
  readonly fields: readonly Column[];
}

/** One edition of a form, as data: it makes the template, reads the workbook and types what is read. */
export interface Form {
  /** `2022-25/1`, or `case/1` for the form of cases. */
  readonly id: string;
  readonly edition: string;
  readonly fields: FormFields;
  readonly tables: readonly FormTable[];
  readonly lists: Readonly<Record<string, FormList>>;
}
