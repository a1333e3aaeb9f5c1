import type { WorkbookCells } from '../../domain/cells/cells';
import { readWorkbook } from '../../workbook/read-workbook';

/** The cells of a file as the product reads them; throws where it refuses the file, with the kind of refusal. */
export async function cellsOf(bytes: Uint8Array): Promise<WorkbookCells> {
  const reading = await readWorkbook(bytes, 'return.xlsx');
  if (!reading.ok) throw new Error(reading.refusal.kind);
  return reading.cells;
}
