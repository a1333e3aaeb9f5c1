import type { CellsToPut } from './cell-to-put';
import { putRuns } from './put-runs';

/** Characters of one request, with room below Excel's 5 MB on the web for letters of several bytes. */
const charactersAtOnce = 1_500_000;

/** What a range of its own, and a cell in one, take in a request beside the value. */
const [ofRange, ofCell] = [700, 12];

/** Parts in groups that each fit one request. A part is never divided: one that is too large goes by itself. */
export function putBatches(
  parts: readonly CellsToPut[],
  most = charactersAtOnce,
): readonly (readonly CellsToPut[])[] {
  const batches: CellsToPut[][] = [];
  let room = 0;
  for (const part of parts) {
    const size = sizeOf(part);
    if (batches.length === 0 || room < size) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(part);
    room -= size;
  }
  return batches;
}

function sizeOf(part: CellsToPut): number {
  return part.cells.reduce(
    (sum, { formula }) => sum + ofCell + JSON.stringify(formula ?? null).length,
    putRuns([part]).length * ofRange,
  );
}
