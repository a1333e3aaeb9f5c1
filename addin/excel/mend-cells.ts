import type { FixOutcome, WorkbookError } from '../ports/open-workbook';
import type { CellsToPut, CellToPut } from './cell-to-put';
import { type CellNow, type CellsOfSheet, cellsNow } from './cells-now';
import type { OwnWrites } from './own-writes';
import { putParts, type PutParts } from './put-parts';
import { runInExcel } from './run-in-excel';

/** Cells, and what each is to hold as it stands now; undefined where it is to be left as it is. */
export interface Mend extends CellsOfSheet {
  readonly put: (now: CellNow, is1904: boolean) => CellToPut | undefined;
}

/** A mend, and the cells that it wrote to as they stood before. */
export interface Mended<Wanted extends Mend> {
  readonly mend: Wanted;
  readonly replaced: readonly CellNow[];
}

/** What became of mends that were wanted together. */
export interface MendOutcome<Wanted extends Mend> {
  readonly mended: readonly Mended<Wanted>[];
  /** Those that a failure came in the way of, part of which may have been written. */
  readonly perhaps: readonly Mended<Wanted>[];
  readonly outcome: FixOutcome;
  readonly failure?: WorkbookError;
}

/**
 * Reads cells afresh and writes to those that still want it, each mend whole or not at all: in two round trips
 * while that is not too large, three or four on protected sheets.
 */
export function mendCells<Wanted extends Mend>(
  wanted: readonly Wanted[],
  own: OwnWrites,
): Promise<MendOutcome<Wanted>> {
  return own.during(() =>
    runInExcel(async (context) => {
      const now = await cellsNow(context, wanted);
      const parts = new Map<CellsToPut, Mended<Wanted>>();
      for (const mend of wanted) {
        const standing = now.of(mend).flatMap((cell) => {
          const put = mend.put(cell, now.is1904);
          return put ? [{ cell, put }] : [];
        });
        if (standing.length === 0) continue;
        const part = { sheet: mend.sheet, cells: standing.map(({ put }) => put) };
        parts.set(part, { mend, replaced: standing.map(({ cell }) => cell) });
      }
      const came = await putParts(context, [...parts.keys()], now.protection);
      const of = (some: Iterable<CellsToPut>) => [...some].flatMap((part) => parts.get(part) ?? []);
      return {
        mended: of(came.put),
        perhaps: of(came.failure?.parts ?? []),
        outcome: outcomeOf(came, parts.size < wanted.length),
        ...(came.failure && { failure: came.failure.error }),
      };
    }),
  );
}

function outcomeOf({ refused }: PutParts, anyChanged: boolean): FixOutcome {
  if (refused.size > 0) return 'protected';
  return anyChanged ? 'changed since' : 'applied';
}
