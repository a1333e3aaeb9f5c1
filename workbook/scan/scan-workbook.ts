import type { WorkbookCells } from '#domain/cells/cells';
import type { Contents } from '../guard/find-contents';
import { type Parts, partText } from '../guard/parts';
import { customProperties } from './custom-properties';
import { dateStyles } from './date-styles';
import { scanSheet } from './scan-sheet';
import { sharedStrings } from './shared-strings';
import { budgetOfWorkbook } from './sheet-rows';
import { tableArea } from './table-area';
import { workbookFacts } from './workbook-facts';

/**
 * The cells, tables, names and properties of a workbook, hidden sheets too, from the parts that the guard let
 * through. Throws a `ScanError` where a part cannot be read without guessing.
 */
export function scanWorkbook(parts: Parts, contents: Contents): WorkbookCells {
  const part = (path = '') => parts.get(path.toLowerCase());
  const { names, is1904 } = workbookFacts(
    part(contents.workbook) ?? new Uint8Array(),
    contents.sheetCount,
  );
  const context = {
    stringAt: sharedStrings(part(contents.strings)),
    dateStyles: dateStyles(part(contents.styles)),
    is1904,
  };
  const budget = budgetOfWorkbook();

  return {
    sheets: contents.sheets.map(({ name, hidden, path, tables }) => ({
      name,
      hidden,
      rows: scanSheet(part(path) ?? new Uint8Array(), context, budget),
      tables: tables.flatMap((table) => tableArea(partText(parts, table) ?? '')),
    })),
    names,
    properties: customProperties(part('docProps/custom.xml')),
  };
}
