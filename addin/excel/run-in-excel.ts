import { workbookErrorOf } from './workbook-error-of';

/** Runs a batch in Excel; whatever goes wrong is a `WorkbookError`. */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw workbookErrorOf(error);
  }
}
