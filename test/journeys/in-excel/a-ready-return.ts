import { readFileSync } from 'node:fs';
import { workbookFromFile } from '../../excel-host/file/open-file';
import type { WorkbookModel } from '../../excel-host/model/workbook-model';

/** The demonstration's return of DWP for 2023-24 Q4, put right and not submitted yet, as Excel opens its file. */
export function aReadyReturn(): WorkbookModel {
  return workbookFromFile(readFileSync('test/workbooks/dwp-2023-24-Q4-corrected.xlsx'));
}
