import { changesFormat, type CellsToPut } from './cell-to-put';
import type { Protection } from './cells-now';
import { putBatches } from './put-batches';
import { putRuns, rangeOfRun } from './put-runs';
import { refusedParts } from './refused-parts';
import { workbookErrorOf } from './workbook-error-of';
import type { WorkbookError } from '../ports/open-workbook';

/** What became of parts that were to be put in. */
export interface PutParts {
  readonly put: ReadonlySet<CellsToPut>;
  readonly refused: ReadonlySet<CellsToPut>;
  /** What came before all were put in; some of the parts named beside it may have been. */
  readonly failure?: { readonly error: WorkbookError; readonly parts: readonly CellsToPut[] };
}

/**
 * Puts parts into their cells, each into all of its cells or into none, in one round trip for each 1.5 MB; on
 * protected sheets what is locked is asked for first.
 */
export async function putParts(
  context: Excel.RequestContext,
  parts: readonly CellsToPut[],
  protection: ReadonlyMap<string, Protection>,
): Promise<PutParts> {
  const refused = await refusedParts(context, parts, protection);
  const put = new Set<CellsToPut>();
  for (const batch of putBatches(parts.filter((part) => !refused.has(part)))) {
    try {
      await putBatch(context, batch);
    } catch (thrown) {
      const error = workbookErrorOf(thrown);
      const parts = isRefusedWhole(error) ? [] : batch;
      return { put, refused, failure: { error, parts } };
    }
    for (const part of batch) put.add(part);
  }
  return { put, refused };
}

/** Else Excel keeps what it wrote before it failed. */
function isRefusedWhole({ trouble }: WorkbookError): boolean {
  return trouble === 'cell being edited' || trouble === 'read-only' || trouble === 'too large';
}

async function putBatch(
  context: Excel.RequestContext,
  batch: readonly CellsToPut[],
): Promise<void> {
  for (const run of putRuns(batch)) {
    const range = rangeOfRun(context, run);
    // The format comes first: it decides what Excel makes of the value. Excel leaves alone what is null.
    if (run.cells.some(changesFormat))
      range.numberFormat = run.cells.map(({ format }) => [format ?? null]);
    range.formulas = run.cells.map(({ formula }) => [formula]);
    range.untrack();
  }
  await context.sync();
}
