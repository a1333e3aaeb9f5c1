import { strToU8, zipSync } from 'fflate';
import type { TableModel, WorkbookModel } from '../model/workbook-model';
import { notSimulated } from '../wire/host-error';
import { newParts } from './save-parts';
import { savedProperties, savedSettings } from './save-properties';
import { savedSheet } from './save-sheet';
import { newStyles } from './save-styles';
import { savedTable } from './save-table';
import { savedWorkbook } from './save-workbook';

/**
 * The open workbook as an .xlsx file: all that the host knows of it. Throws where it has comments or charts, which
 * are not written.
 */
export function savedFile(workbook: WorkbookModel): Uint8Array {
  if (workbook.comments.length > 0) throw notSimulated('comments in a saved file');
  const parts = newParts();
  const styles = newStyles();
  const main = 'xl/workbook.xml';
  parts.relate('', 'officeDocument', main);

  const ids = workbook.sheets.map((sheet, at) => {
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    const tables = workbook.tables
      .filter((table) => table.sheet === sheet)
      .map((table: TableModel) => {
        const path = `xl/tables/table${workbook.tables.indexOf(table) + 1}.xml`;
        parts.add(path, savedTable(table), 'table');
        return parts.relate(part, 'table', path);
      });
    parts.add(part, savedSheet(sheet, { styles, tables }), 'worksheet');
    return parts.relate(main, 'worksheet', part);
  });
  parts.add('xl/styles.xml', styles.part(), 'styles');
  parts.relate(main, 'styles', 'xl/styles.xml');
  parts.add(main, savedWorkbook(workbook, ids), 'workbook');
  workbook.xmlParts.forEach(({ xml }, at) => {
    const part = `customXml/item${at + 1}.xml`;
    parts.add(part, xml);
    parts.relate(main, 'customXml', part);
  });
  savedProperties(workbook, parts);
  savedSettings(workbook, parts);
  return zipSync(Object.fromEntries([...parts.all()].map(([part, xml]) => [part, strToU8(xml)])));
}
