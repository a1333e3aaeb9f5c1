import type { CellValue } from '#domain/cells/cells';
import { columnOf, cellPlace, rowOf } from './cell-place';
import { type CellContext, cellValue } from './cell-value';
import { eachChild } from './each-child';
import { nameIn } from './name-in';
import { numberIn } from './number-in';
import { plainXml } from './plain-xml';
import { ScanError } from './scan-error';
import { type Budget, sheetRows } from './sheet-rows';
import { TagReader } from './tag-reader';

/**
 * The rows of a worksheet part. A cell without an address stands behind the one before it, and a row without a
 * number below the one before it. Throws a `ScanError` where the sheet is damaged or holds too much.
 */
export function scanSheet(
  part: Uint8Array,
  context: CellContext,
  budget: Budget,
): readonly (readonly CellValue[])[] {
  const tags = new TagReader(plainXml(part));
  const { rows, add } = sheetRows(budget);
  if (!tags.next() || tags.name !== 'worksheet') throw new ScanError('damaged');

  eachChild(tags, (name) => {
    if (name !== 'sheetData') return false;
    let row = -1;
    eachChild(tags, (child) => {
      if (child !== 'row') return false;
      row = rowNumber(tags) ?? row + 1;
      scanRow(tags, row, context, add);
      return true;
    });
    return true;
  });
  if (tags.next()) throw new ScanError('damaged');
  return rows;
}

function rowNumber(tags: TagReader): number | undefined {
  while (tags.nextAttribute()) {
    if (nameIn(tags.bytes, tags.attributeFrom, tags.attributeTo) !== 'r') continue;
    const number = numberIn(tags.bytes, tags.valueFrom, tags.valueTo);
    if (!Number.isInteger(number) || number < 1) throw new ScanError('unreadable');
    return number - 1;
  }
  return undefined;
}

function scanRow(
  tags: TagReader,
  row: number,
  context: CellContext,
  add: (row: number, column: number, value: NonNullable<CellValue>) => void,
): void {
  const { bytes } = tags;
  let column = -1;
  eachChild(tags, (child) => {
    if (child !== 'c') return false;
    let place = -1;
    let type = '';
    let style = -1;
    while (tags.nextAttribute()) {
      const { valueFrom, valueTo } = tags;
      const name = nameIn(bytes, tags.attributeFrom, tags.attributeTo);
      if (name === 'r') place = cellPlace(bytes, valueFrom, valueTo);
      else if (name === 't') type = nameIn(bytes, valueFrom, valueTo);
      else if (name === 's') style = numberIn(bytes, valueFrom, valueTo);
    }
    column = place === -1 ? column + 1 : columnOf(place);
    const value = cellValue(tags, type, style, context);
    if (value !== null) add(place === -1 ? row : rowOf(place), column, value);
    return true;
  });
}
