import { readBox } from '../model/box-address';
import {
  change,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '../model/workbook-model';
import { notSimulated } from '../wire/host-error';
import type { OpenPackage } from './open-package';
import { childOf, childrenOf, isYes, type XmlElement } from './xml-tree';

/** Adds the tables of a sheet of a file. */
export function openTables(
  workbook: WorkbookModel,
  sheet: SheetModel,
  {
    file,
    inside,
    part,
  }: { readonly file: OpenPackage; readonly inside: XmlElement; readonly part: string },
): void {
  const found = childrenOf(childOf(inside, 'tableParts'), 'tablePart').map(({ attributes }) =>
    tableOf(sheet, file.tree(file.byId(part, attributes['r:id']))),
  );
  change(workbook, { tables: [...workbook.tables, ...found] });
}

function tableOf(sheet: SheetModel, table: XmlElement): TableModel {
  const { displayName = '', headerRowCount = '1', id = '', ref = '' } = table.attributes;
  if (headerRowCount !== '1') throw notSimulated(`${displayName}, a table without headers`);
  const { name, showColumnStripes, showRowStripes } =
    childOf(table, 'tableStyleInfo')?.attributes ?? {};
  return {
    id,
    name: displayName,
    sheet,
    box: readBox(ref),
    look: {
      Style: name ?? '',
      ShowBandedColumns: isYes(showColumnStripes),
      ShowBandedRows: isYes(showRowStripes),
      ShowFilterButton: childOf(table, 'autoFilter') !== undefined,
      ShowTotals: table.attributes['totalsRowCount'] === '1',
    },
  };
}
