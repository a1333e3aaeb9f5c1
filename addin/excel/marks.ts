import type { Finding, Severity } from '#domain/rules/finding';
import type { Marked } from '../ports/open-workbook';
import { askForMarks, type SheetWithMarks } from './ask-for-marks';
import { groupedAddresses } from './grouped-addresses';
import { markFormats, markFormula } from './mark-format';
import { runInExcel } from './run-in-excel';

/** Excel puts each new conditional format above the last: errors come last, to be seen where marks meet. */
const lowestFirst: readonly Severity[] = ['note', 'query', 'error'];

/**
 * Marks the cells of findings in place of the marks that were there, in two round trips, by conditional formats:
 * nothing that a user has set is touched. Sheets that may not be formatted are left alone, and named.
 */
export function mark(findings: readonly Finding[]): Promise<Marked> {
  return runInExcel(async (context) => {
    const sheets = await askForMarks(
      context,
      findings.map(({ sheet }) => sheet),
    );
    let cells = 0;
    const protectedSheets: string[] = [];
    for (const sheet of sheets) {
      const own = findings.filter((each) => each.sheet === sheet.name && each.cells !== '');
      if (own.length === 0 && sheet.marks.length === 0) continue;
      if (sheet.isMarkable) {
        deleteMarks(context, sheet);
        cells += addMarks(context.workbook.worksheets.getItem(sheet.name), own);
      } else protectedSheets.push(sheet.name);
    }
    await context.sync();
    return { cells, protectedSheets };
  });
}

/** Takes every mark away, and nothing else. Sheets that may not be formatted keep theirs. */
export function clearMarks(): Promise<void> {
  return runInExcel(async (context) => {
    const sheets = await askForMarks(context, []);
    const marked = sheets.filter(({ isMarkable, marks }) => isMarkable && marks.length > 0);
    if (marked.length === 0) return;
    for (const sheet of marked) deleteMarks(context, sheet);
    await context.sync();
  });
}

/** Excel finds nothing any more through the range that the marks were found by, as that was let go. */
function deleteMarks({ workbook }: Excel.RequestContext, { marks, name }: SheetWithMarks): void {
  if (marks.length === 0) return;
  const cells = workbook.worksheets.getItem(name).getRange();
  for (const id of marks) cells.conditionalFormats.getItem(id).delete();
  cells.untrack();
}

function addMarks(sheet: Excel.Worksheet, findings: readonly Finding[]): number {
  let marked = 0;
  for (const severity of lowestFirst) {
    const { addresses, cells } = groupedAddresses(
      findings.filter((each) => each.severity === severity).map((each) => each.cells),
    );
    marked += cells;
    for (const address of addresses) addMark(sheet.getRanges(address), severity);
  }
  return marked;
}

function addMark(areas: Excel.RangeAreas, severity: Severity): void {
  const { edge, fill, text } = markFormats[severity];
  const { custom } = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = markFormula(severity);
  custom.format.fill.color = fill;
  custom.format.font.color = text;
  const { bottom } = custom.format.borders;
  bottom.style = edge;
  bottom.color = text;
  areas.untrack();
}
