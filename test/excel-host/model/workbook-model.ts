import type { Box } from './box';

/** What a cell can hold; '' is blank. */
export type Scalar = string | number | boolean;

/** How something looks, by the name of the member of office.js: `Fill.Color`. */
export type Look = Readonly<Record<string, unknown>>;

/** A cell, which is replaced by another when it changes. */
export interface CellModel {
  readonly value: Scalar;
  readonly formula?: string;
  readonly isError?: boolean;
  /** `General` where it is not given. */
  readonly format?: string;
  readonly look?: Look;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  readonly boxes: readonly Box[];
  readonly rule: Look;
  readonly look: Look;
  readonly stopIfTrue: boolean;
}

export interface ValidationModel {
  readonly boxes: readonly Box[];
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

export interface ChartModel {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Where its figures are: `Sheet!A1:B3`. */
  readonly source: string;
  readonly look: Look;
}

interface SheetProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
  /** What a file says of its password, where it has one. */
  readonly hash?: Readonly<Record<string, string>>;
}

export interface SheetModel {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  /** By row × 16,384 + column. */
  readonly cells: Map<number, CellModel>;
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly validations: readonly ValidationModel[];
  readonly charts: readonly ChartModel[];
  readonly protection: SheetProtection | undefined;
  readonly selection: Box;
  readonly look: Look;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetModel;
  readonly box: Box;
  readonly look: Look;
}

export interface NameModel {
  readonly name: string;
  /** With its sign: `=Return!$C$5`. */
  readonly formula: string;
  readonly comment: string;
  /** Undefined where the whole workbook knows it. */
  readonly sheet?: SheetModel;
}

export interface CommentModel {
  readonly id: string;
  readonly sheet: SheetModel;
  readonly box: Box;
  readonly content: string;
  readonly resolved: boolean;
}

export interface XmlPartModel {
  readonly id: string;
  readonly xml: string;
}

/** All of an open workbook that the host knows. Fields change by `change` alone. */
export interface WorkbookModel {
  readonly name: string;
  readonly sheets: readonly SheetModel[];
  readonly active: SheetModel;
  readonly tables: readonly TableModel[];
  readonly names: readonly NameModel[];
  readonly comments: readonly CommentModel[];
  readonly xmlParts: readonly XmlPartModel[];
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, unknown>;
  readonly isProtected: boolean;
  /** Opened for reading only, as protected view, or a shared file without the right to edit it, is. */
  readonly isReadOnly?: boolean;
  readonly is1904: boolean;
  readonly calculationMode: string;
  /** What formulas come to, by their sheet and text: nothing is calculated here, only remembered. */
  readonly results: Map<string, CellModel>;
}

/** Changes a part of the workbook: the one thing of the host that is there to be changed. */
export function change<Part extends object>(part: Part, to: Partial<Part>): void {
  Object.assign(part, to);
}

/** An id as Excel gives them, from a number. */
export function modelId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
}
