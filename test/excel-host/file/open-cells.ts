import type * as XLSX from '@e965/xlsx';
import { readBox } from '../model/box-address';
import { putCell } from '../model/cells';
import type { CellModel, SheetModel } from '../model/workbook-model';
import type { OpenStyle } from './open-looks';

/**
 * Puts the cells of a sheet of a file into an open one. What stands in them is read by SheetJS, so that the host
 * rests on another reader than the product's; their styles come from the sheet's own XML.
 */
export function openCells(
  sheet: SheetModel,
  read: XLSX.WorkSheet,
  { styles, xml }: { readonly styles: readonly OpenStyle[]; readonly xml: string },
): void {
  const styleOf = new Map<string, OpenStyle | undefined>();
  for (const [, attributes = ''] of xml.matchAll(/<(?:\w+:)?c\b([^>]*)>/g)) {
    const [, address = ''] = /\br="([^"]+)"/.exec(attributes) ?? [];
    const [, style = '0'] = /\bs="(\d+)"/.exec(attributes) ?? [];
    styleOf.set(address, styles[Number(style)]);
  }
  const addresses = Object.keys(read).filter((key) => !key.startsWith('!'));
  for (const address of new Set([...addresses, ...styleOf.keys()])) {
    const { left, top } = readBox(address);
    const cell = read[address] as XLSX.CellObject | undefined;
    putCell(sheet, top, left, { ...styleOf.get(address), ...contentOf(cell) });
  }
}

/** A formula that was never calculated comes to 0: the host calculates nothing. */
function contentOf(
  cell: XLSX.CellObject | undefined,
): Pick<CellModel, 'formula' | 'isError' | 'value'> {
  if (!cell) return { value: '' };
  const { f, t, v, w } = cell;
  const formula = f === undefined ? {} : { formula: `=${f}` };
  if (t === 'e') return { ...formula, value: w ?? '', isError: true };
  if (v === undefined || v instanceof Date) return { ...formula, value: f === undefined ? '' : 0 };
  return { ...formula, value: v };
}
