import { readBox } from './box-address';
import { change, modelId, type SheetModel, type WorkbookModel } from './workbook-model';

/** A workbook with blank sheets of these names. */
export function newWorkbook(name: string, sheets: readonly string[]): WorkbookModel {
  const made = sheets.map((sheet, at) => newSheet(sheet, at + 1));
  const active = made[0];
  if (!active) throw new RangeError('a workbook has at least one sheet');
  return {
    name,
    sheets: made,
    active,
    tables: [],
    names: [],
    comments: [],
    xmlParts: [],
    settings: new Map(),
    properties: new Map(),
    isProtected: false,
    is1904: false,
    calculationMode: 'Automatic',
    results: new Map(),
  };
}

/** Adds a blank sheet after the others. */
export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  const ids = workbook.sheets.map(({ id }) => Number.parseInt(id.slice(1, 9), 16));
  const sheet = newSheet(name, Math.max(0, ...ids) + 1);
  change(workbook, { sheets: [...workbook.sheets, sheet] });
  return sheet;
}

function newSheet(name: string, number: number): SheetModel {
  return {
    id: modelId(number),
    name,
    visibility: 'Visible',
    cells: new Map(),
    conditionalFormats: [],
    validations: [],
    charts: [],
    protection: undefined,
    selection: readBox('A1'),
    look: {},
  };
}
