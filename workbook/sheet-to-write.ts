import type { CellValue, TableArea } from '#domain/cells/cells';

/** How a cell looks and behaves. Colours are six hexadecimal digits. */
export interface StyleToWrite {
  readonly fill?: string;
  readonly colour?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly bordered?: boolean;
  readonly wrapped?: boolean;
  readonly vertical?: 'top' | 'center';
  /** Text a little off the left edge of its cell. */
  readonly indented?: boolean;
  /** As Excel writes it: `#,##0`, `dd/mm/yyyy`, `@`. */
  readonly format?: string;
  /** A cell that can be filled although its sheet is protected. */
  readonly unlocked?: boolean;
}

export interface CellToWrite {
  readonly value: CellValue;
  readonly style?: StyleToWrite;
}

/** What a cell accepts, and what Excel says when somebody chooses it or enters something else. */
export interface ValidationToWrite {
  /** `C5:C20`. */
  readonly range: string;
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'text-length';
  /** For a list a defined name; else an inclusive bound. */
  readonly from: string;
  readonly to?: string;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
  /** At most 225 characters. */
  readonly error: string;
  /** `warning` lets a person keep what they entered. */
  readonly style: 'stop' | 'warning';
}

/** A native chart over cells of its own sheet. Rows and columns count from 0. */
export interface ChartToWrite {
  readonly type: 'columns' | 'stacked bars';
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** The rows that are drawn, both included. */
  readonly rows: { readonly from: number; readonly to: number };
  /** The column that names what is drawn. */
  readonly labels: number;
  readonly series: readonly {
    readonly name: string;
    readonly column: number;
    readonly colour: string;
  }[];
  readonly place: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** One sheet of a workbook that we write. Rows and columns count from 0. */
export interface SheetToWrite {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly CellToWrite[])[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Heights in points, of the rows that do not fit their text by themselves. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows of which the first so many columns are one cell. */
  readonly merged?: Readonly<Record<number, number>>;
  /** Its columns are named by its header cells. */
  readonly table?: TableArea;
  readonly validations?: readonly ValidationToWrite[];
  readonly charts?: readonly ChartToWrite[];
  /** Whether every cell may be changed, sorted and removed; else the sheet is protected, without a password. */
  readonly open?: boolean;
  /** So many rows and columns that stay in view; the last of the rows is repeated on each printed page. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** A workbook that we write: never one that a user gave us. */
export interface WorkbookToWrite {
  readonly title: string;
  readonly sheets: readonly SheetToWrite[];
  readonly names: Readonly<Record<string, string>>;
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
}
