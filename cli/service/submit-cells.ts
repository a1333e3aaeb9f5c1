import type { WorkbookCells } from '#domain/cells/cells';
import type { Service } from './service';

/** What the service gives for an accepted return; the same for every sending of the same content. */
export interface Receipt {
  readonly organisation: string;
  readonly period: string;
  readonly version: number;
  readonly hash: string;
  /** ISO date and time. */
  readonly receivedAt: string;
  readonly ruleSet: string;
  readonly form: string;
  readonly rows: number;
}

/** Sends the cells of a return that follows a version (0 for none) and gives its receipt. */
export async function submitCells(
  service: Service,
  cells: WorkbookCells,
  previousVersion: number,
): Promise<Receipt> {
  return (await service.send('POST', '/returns', { cells, previousVersion })) as Receipt;
}
