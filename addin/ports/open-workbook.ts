import type { WorkbookCells } from '#domain/cells/cells';
import type { ReturnValues } from '#domain/form/lay-out';
import type { Finding } from '#domain/rules/finding';
import type { Receipt } from '#domain/register/receipt';

/** What marking did: protected sheets cannot be marked, and their findings are shown in the pane alone. */
export interface Marked {
  readonly cells: number;
  readonly protectedSheets: readonly string[];
}

/** How a fix ended. A cell that changed since the check is never written to. */
export type FixOutcome = 'applied' | 'changed since' | 'protected' | 'cell being edited';

/** What can be undone, in words for its button: `Undo: 500 cells on Services`. */
export interface Undoable {
  readonly label: string;
  undo(): Promise<FixOutcome>;
}

/** What became of fixes that were put in together. */
export interface Fixed {
  /** How many cells were written to. */
  readonly cells: number;
  /** Why one of them was not put in, the weightiest where there are several; `applied` where all were. */
  readonly outcome: FixOutcome;
  /** What came before all were put in. */
  readonly failure?: WorkbookError;
  /** Undoes them all at once; there where anything was put in. */
  readonly undoable?: Undoable;
}

/** A table of text and figures to put on a sheet of its own, with a chart beside it. */
export interface InsertedTable {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly chart?: { readonly title: string; readonly columns: readonly string[] };
}

/**
 * A table that is refreshed where it stands, and that people add columns of their own to. The first header is the key
 * that a row is known by.
 */
export interface InsertedTracker {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  /** Rows to be there. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Rows that are refreshed where they are there, and not added. */
  readonly others: readonly (readonly (string | number)[])[];
  /** What is said of a row that nobody knows any more, which stays, and in which column. */
  readonly flag?: { readonly header: string; readonly words: string };
  /** Headers of amounts of money in pounds. */
  readonly pounds: readonly string[];
  /** Whether its sheet comes to the front. */
  readonly show: boolean;
  /** Drawn when the table is made, beside it; from then on they follow its cells. */
  readonly charts: readonly { readonly title: string; readonly columns: readonly string[] }[];
}

/** What refreshing a tracker came to. */
export interface TrackerOutcome {
  /** Of the rows that are there now and are known. */
  readonly keys: readonly string[];
  readonly added: number;
  readonly flagged: number;
}

/** Why a workbook could not do what was asked, in a way that the pane has words for. */
export type WorkbookTrouble =
  | 'cell being edited'
  | 'protected'
  | 'read-only'
  | 'too large'
  | 'not supported here'
  | 'gone'
  | 'already there'
  | 'failed';

/** Thrown by every method of a workbook, and by nothing else. Holds no cell values. */
export class WorkbookError extends Error {
  readonly trouble: WorkbookTrouble;
  /** What a person is told where more is known than the trouble says: what it is, and what to do. */
  readonly words: { readonly heading: string; readonly action: string } | undefined;

  constructor(trouble: WorkbookTrouble, detail = '', words?: WorkbookError['words']) {
    super(`${trouble} ${detail}`.trim());
    this.trouble = trouble;
    this.words = words;
  }
}

/**
 * The open workbook as the pane needs it. Excel is one form of it (`addin/excel`), a file that the user chose
 * in a browser is the other (`addin/file`), which can only be read.
 */
export interface OpenWorkbook {
  readonly kind: 'excel' | 'file';
  /** What a person calls it; empty where it was never saved. */
  readonly name: string;
  /** Reads every sheet afresh: nothing is remembered, since others may be editing too. */
  read(progress?: (share: number) => void): Promise<WorkbookCells>;
  /** The workbook as a file, as it is now. */
  file(): Promise<Uint8Array>;
  /** Marks the cells of the findings, in place of the marks that were there. */
  mark(findings: readonly Finding[]): Promise<Marked>;
  /** Takes every mark away, and nothing else. */
  clearMarks(): Promise<void>;
  /** Shows and selects the first range of a finding. */
  goTo(place: Pick<Finding, 'sheet' | 'cells'>): Promise<void>;
  /** Puts the fixes of findings into their cells, where these still hold what was found: each whole, or not at all. */
  applyFixes(findings: readonly Finding[]): Promise<Fixed>;
  /** Adds or replaces a reason in the workbook's Reasons table. */
  giveReason(reason: {
    readonly rule: string;
    readonly record: string;
    readonly reason: string;
    readonly answers: string;
  }): Promise<void>;
  /** Tells of changes by people, here or elsewhere, and of the workbook coming to the front; never of our own. */
  onChange(listener: () => void): () => void;
  /** Receipts are kept in the workbook, newest first. */
  receipts(): Promise<readonly Receipt[]>;
  keepReceipt(receipt: Receipt): Promise<void>;
  /** Makes this quarter's return sheets in the open workbook; refuses where one of them is there. */
  makeReturn(values: ReturnValues): Promise<void>;
  /** Puts a table, and a chart where one is asked for, on a sheet, in place of what it put there before. */
  insertTable(table: InsertedTable): Promise<void>;
  /** Makes a tracker, or refreshes its own columns where it stands; other columns stay with their rows. */
  insertTracker(tracker: InsertedTracker): Promise<TrackerOutcome>;
  /** Asks again for all that the workbook's own formulas of `ROADMAP` say. */
  refreshFigures(): Promise<void>;
}
