import type { CellValue } from '#domain/cells/cells';
import { exampleCells } from '#domain/rules/example-cells';
import { exampleReturn } from '#domain/rules/example-return';

/** The rules' example return, which breaks none of them. */
export const aCleanReturn = exampleCells(exampleReturn);

/** The example return with two errors, a query, and two notes that have a safe fix: figures held as text. */
export const aReturnWithFaults = returnWith({
  'Return!B8': null,
  'Services!E5': '1,000 ',
  'Services!E6': ' 20 ',
});

/** The example return with values typed over single cells. */
export function returnWith(cells: Readonly<Record<string, CellValue>>) {
  return exampleCells(exampleReturn, { cells });
}
