import * as XLSX from '@e965/xlsx';
import { addSheet, newWorkbook } from '../model/new-workbook';
import { change, modelId, type WorkbookModel } from '../model/workbook-model';
import { openLooks } from './open-looks';
import { openNames } from './open-names';
import { openPackage } from './open-package';
import { openProperties } from './open-properties';
import { openSettings } from './open-settings';
import { openSheet } from './open-sheet';
import { openTables } from './open-tables';
import { childOf, childrenOf, isYes } from './xml-tree';

/** Opens an .xlsx file as Excel does, by readers that are none of the product's. Comments and charts are left out. */
export function workbookFromFile(bytes: Uint8Array, name = 'Return.xlsx'): WorkbookModel {
  const file = openPackage(bytes);
  const [main = ''] = file.related('', 'officeDocument');
  const tree = file.tree(main);
  const listed = childrenOf(childOf(tree, 'sheets'), 'sheet');
  const [first, ...others] = listed.map(({ attributes }) => attributes['name'] ?? '');
  const workbook = newWorkbook(name, [first ?? 'Sheet1']);
  const sheets = [workbook.active, ...others.map((each) => addSheet(workbook, each))];

  const [styles] = file.related(main, 'styles');
  const looks = openLooks(styles === undefined ? undefined : file.tree(styles));
  const { Sheets: read } = XLSX.read(bytes, { type: 'array' });
  listed.forEach(({ attributes }, at) => {
    const sheet = sheets[at];
    if (!sheet) return;
    const part = file.byId(main, attributes['r:id']);
    const inside = openSheet(sheet, { looks, read: read[sheet.name] ?? {}, xml: file.text(part) });
    const { state = 'visible' } = attributes;
    change(sheet, { visibility: `${state.charAt(0).toUpperCase()}${state.slice(1)}` });
    openTables(workbook, sheet, { file, inside, part });
  });

  const active =
    sheets[Number(childOf(tree, 'bookViews/workbookView')?.attributes['activeTab'] ?? 0)];
  change(workbook, {
    ...(active?.visibility === 'Visible' && { active }),
    names: openNames(tree, sheets),
    is1904: isYes(childOf(tree, 'workbookPr')?.attributes['date1904']),
    isProtected: isYes(childOf(tree, 'workbookProtection')?.attributes['lockStructure']),
    xmlParts: file
      .related(main, 'customXml')
      .map((part, at) => ({ id: modelId(1_000 + at), xml: file.text(part) })),
  });
  for (const [key, value] of openProperties(file)) workbook.properties.set(key, value);
  for (const [key, value] of openSettings(file)) workbook.settings.set(key, value);
  return workbook;
}
