import type { Column, ColumnType } from '#domain/form/form';
import type { StyleToWrite } from '../sheet-to-write';

const dark = '12436D';
const grey = 'F3F2F1';
const white = 'FFFFFF';

const centred = { vertical: 'center', indented: true } as const;

export const titleStyle: StyleToWrite = {
  ...centred,
  fill: dark,
  colour: white,
  size: 16,
  bold: true,
};
export const helpStyle: StyleToWrite = centred;
export const noteStyle: StyleToWrite = { ...centred, colour: '505A5F', italic: true };
export const hintStyle: StyleToWrite = { ...noteStyle, wrapped: true };
export const labelStyle: StyleToWrite = {
  ...centred,
  fill: grey,
  bold: true,
  bordered: true,
  wrapped: true,
};

const header = {
  colour: white,
  bold: true,
  bordered: true,
  wrapped: true,
  vertical: 'center',
  indented: true,
} as const;
const openHeader: StyleToWrite = { ...header, fill: dark };
const lockedHeader: StyleToWrite = { ...header, fill: '505A5F' };

/** The header of a column: dark blue over cells to fill, dark grey over locked ones. */
export function headerStyle({ locked }: Pick<Column, 'locked'>): StyleToWrite {
  return locked === true ? lockedHeader : openHeader;
}

const formats: Readonly<Record<ColumnType, string>> = {
  text: '@',
  'long-text': '@',
  list: '@',
  integer: '#,##0',
  number: 'General',
  money: '[$£-809]#,##0.00',
  date: 'dd/mm/yyyy',
};

const made = new Map<string, StyleToWrite>();

/** A cell of a column: white and open to fill, or grey and locked. The same style object for the same look. */
export function cellStyle({ type, locked }: Column): StyleToWrite {
  const key = `${type} ${String(locked)}`;
  const isText = formats[type] === '@';
  const style = made.get(key) ?? {
    fill: locked === true ? grey : white,
    bordered: true,
    ...(isText && { wrapped: true, indented: true }),
    format: formats[type],
    unlocked: locked !== true,
  };
  made.set(key, style);
  return style;
}
