import { askAhead } from './ask-ahead';
import { likelySheets } from './likely-names';
import { isMarkFormula } from './mark-format';
import { workbookErrorOf } from './workbook-error-of';

/** A sheet, the marks on it, and whether its formats may be changed. */
export interface SheetWithMarks {
  readonly name: string;
  readonly isMarkable: boolean;
  /** Ids of their conditional formats. */
  readonly marks: readonly string[];
}

/** Finds the marks on every sheet: in one round trip where the sheets are a return's or those named. */
export async function askForMarks(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetWithMarks[]> {
  try {
    return await askFor(context, [...new Set([...likelySheets, ...sheets])]);
  } catch (error) {
    if (workbookErrorOf(error).trouble !== 'gone') throw error;
    return askFor(context, []);
  }
}

async function askFor(
  context: Excel.RequestContext,
  likely: readonly string[],
): Promise<readonly SheetWithMarks[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected,items/protection/options');
  const formats = askAhead(likely, (name) => {
    const cells = worksheets.getItemOrNullObject(name).getRange();
    const { conditionalFormats } = cells;
    conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    cells.untrack();
    return conditionalFormats;
  });
  await context.sync();
  if (formats.rest(worksheets.items.map(({ name }) => name))) await context.sync();

  return worksheets.items.map(({ name, protection }) => ({
    name,
    // Of a sheet that is not protected Excel gives no options.
    isMarkable: !protection.protected || protection.options.allowFormatCells === true,
    marks: (formats.of(name)?.items ?? []).filter(isMark).map(({ id }) => id),
  }));
}

function isMark({ customOrNullObject: custom, type }: Excel.ConditionalFormat): boolean {
  if (type !== Excel.ConditionalFormatType.custom || custom.isNullObject) return false;
  return isMarkFormula(custom.rule.formula);
}
