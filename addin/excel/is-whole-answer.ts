import { workbookErrorOf } from './workbook-error-of';

/** Sends what was asked, and says whether Excel answered it whole: false where it is too much for one answer. */
export async function isWholeAnswer(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<boolean> {
  try {
    await context.sync();
  } catch (error) {
    if (workbookErrorOf(error).trouble === 'too large') return false;
    throw error;
  }
  // Excel may also give no values rather than refuse, whatever the types say.
  return ranges.every((range) => range.isNullObject || Array.isArray(range.values as unknown));
}
