import { workbookErrorOf } from './workbook-error-of';

interface Run {
  /**
   * While a person types in a cell Excel refuses all. What would be lost by that waits until they are done; what can
   * be asked for again is refused, and the pane says why.
   */
  readonly waits?: boolean;
}

/** Runs a batch in Excel; whatever goes wrong is a `WorkbookError`. */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { waits = false }: Run = {},
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: waits }, batch);
  } catch (error) {
    throw workbookErrorOf(error);
  }
}
