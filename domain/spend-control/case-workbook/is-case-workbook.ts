import type { WorkbookCells } from '../../cells/cells';

/** Whether a workbook was made from the template of a case, of whichever edition: the template stamps it so. */
export function isCaseWorkbook({ properties }: Pick<WorkbookCells, 'properties'>): boolean {
  return (properties['formEdition'] ?? '').startsWith('case/');
}
