import type { Rule } from '../define-rule';
import { columnFound } from './column-found';
import { contentShown } from './content-shown';
import { fieldFound } from './field-found';
import { formEditionKnown } from './form-edition-known';
import { headerUnique } from './header-unique';
import { returnSheetFound } from './return-sheet-found';
import { rowsInsideTable } from './rows-inside-table';
import { sheetNameKept } from './sheet-name-kept';
import { tableFound } from './table-found';

/** Rules on how the workbook is laid out, in the order in which they run. */
export const layoutRules: readonly Rule[] = [
  formEditionKnown,
  returnSheetFound,
  fieldFound,
  tableFound,
  columnFound,
  headerUnique,
  sheetNameKept,
  rowsInsideTable,
  contentShown,
];
