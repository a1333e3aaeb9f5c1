import type { WorkbookCells } from '../../cells/cells';
import { caseForm } from '../../form/case-1/form';
import type { ReadingFaults } from '../../return/fault';
import { readForm } from '../../return/read-form';
import { atOnce } from '../../steps/at-once';
import type { CaseWorkbook } from './case-workbook';

/** A case workbook as it was read, and what could not be read. */
export interface CaseReading {
  readonly workbook: CaseWorkbook;
  readonly faults: ReadingFaults;
}

/** Reads a workbook as a case, by the very reader of returns. */
export function readCase(cells: WorkbookCells): CaseReading {
  const { filled, faults } = atOnce(readForm(cells, caseForm));
  // The form decides which columns there are and what their cells may hold, and the types follow the form.
  return { workbook: filled as unknown as CaseWorkbook, faults };
}
