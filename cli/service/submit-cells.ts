import type { WorkbookCells } from '#domain/cells/cells';
import type { Receipt } from '#domain/register/receipt';
import type { Service } from './service';

/** Sends the cells of a return that follows a version (0 for none) and gives its receipt. */
export async function submitCells(
  service: Service,
  cells: WorkbookCells,
  previousVersion: number,
): Promise<Receipt> {
  return (await service.send('POST', '/returns', { cells, previousVersion })) as Receipt;
}
