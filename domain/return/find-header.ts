import type { CellValue } from '../cells/cells';
import type { HeaderIndex } from './header-index';
import { matchHeaders, type HeaderMatch } from './match-headers';

/** A header row that was found on a sheet. */
export interface FoundHeader extends HeaderMatch {
  readonly row: number;
}

/**
 * The row that names the most columns, the row that is expected to if it names at least half of what there is
 * to name. Undefined where no row names two: one word alone may stand anywhere.
 */
export function findHeader(
  rows: readonly (readonly CellValue[])[],
  index: HeaderIndex,
  columns: number,
  expected?: number,
): FoundHeader | undefined {
  const at = (row: number): FoundHeader => ({ row, ...matchHeaders(rows[row] ?? [], index) });

  const first = expected === undefined ? undefined : at(expected);
  if (first && first.columns.size * 2 >= columns) return first;

  let best: FoundHeader | undefined;
  for (let row = 0; row < Math.min(rows.length, searched); row += 1) {
    const here = at(row);
    if (here.columns.size > (best?.columns.size ?? 1)) best = here;
    if (here.columns.size === columns) break;
  }
  return best;
}

/** Nobody puts a header lower; a search to the end would read every cell of every sheet. */
const searched = 200;
