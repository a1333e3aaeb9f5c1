import type { WorkbookCells } from '#domain/cells/cells';
import { checkCells, type CheckedReturn, type KnownToService } from './check-cells';
import { getRegister } from './service/get-register';
import type { Service } from './service/service';
import { today } from './today';

/** Checks cells against what a service holds of the organisation and quarter that they name; offline without it. */
export async function checkWith(
  service: Service | undefined,
  cells: WorkbookCells,
): Promise<CheckedReturn & { readonly known: KnownToService }> {
  const alone = checkCells(cells, today());
  const { organisation, period } = alone.return;
  if (!service || !period) return { ...alone, known: {} };

  const known = await getRegister(service, { organisation, period });
  return { ...checkCells(cells, today(), known), known };
}
