import type { WorkbookCells } from '#domain/cells/cells';
import type { Return } from '#domain/return/return';
import type { Finding } from '#domain/rules/finding';
import { readForCheck, type KnownToLedger } from '#domain/rules/read-for-check';
import { inSheetOrder } from './in-sheet-order';
import { getRegister } from './service/get-register';
import type { Service } from './service/service';

/** A return as it was read, what the rules found, and what they were given to look at. */
interface Checked {
  readonly return: Return;
  readonly findings: readonly Finding[];
  readonly known: KnownToLedger;
}

/**
 * Checks cells against what a service holds of the caller's organisation and the quarter that they name; offline
 * without it. Cells of another organisation then have a finding that says so.
 */
export async function checkWith(
  service: Service | undefined,
  cells: WorkbookCells,
): Promise<Checked> {
  const today = new Date().toISOString().slice(0, 10);
  const read = readForCheck(cells, today);
  const { period } = read.return;
  const known = service && period ? await getRegister(service, { period }) : {};
  return { return: read.return, findings: inSheetOrder(read.check(known), cells), known };
}
