import { writeXlsx } from 'hucre/xlsx';
import { onSheet } from '../on-sheet';
import type { WorkbookToWrite } from '../sheet-to-write';
import { writtenSheet } from './written-sheet';

/** Writes a new .xlsx file. Throws where a name, a number or a date is none that a workbook can hold. */
export function writeSheets(workbook: WorkbookToWrite): Promise<Uint8Array> {
  const printTitles = workbook.sheets.flatMap(({ name, frozen }) =>
    // The library's own print titles leave the quotes around a sheet's name out, which Excel would have to repair.
    frozen
      ? [
          {
            name: '_xlnm.Print_Titles',
            range: onSheet(name, `$${frozen.rows}:$${frozen.rows}`),
            scope: name,
          },
        ]
      : [],
  );
  const names = Object.entries(workbook.names).map(([name, range]) => ({
    name: checkedName(name),
    range,
  }));

  return writeXlsx({
    sheets: workbook.sheets.map(writtenSheet),
    namedRanges: [...names, ...printTitles],
    properties: { title: workbook.title, custom: { ...workbook.properties } },
    defaultFont: { name: 'Arial', size: 10 },
  });
}

/** A defined name is a word that is no address of a cell (ECMA-376 part 1, 18.2.5). */
function checkedName(name: string): string {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!isWord || /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name)) {
    throw new RangeError(`${name} cannot be the name of a range`);
  }
  return name;
}
