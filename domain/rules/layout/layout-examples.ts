import type { RuleExamples } from '../example';
import { columnFoundExamples } from './column-found.examples';
import { contentShownExamples } from './content-shown.examples';
import { fieldFoundExamples } from './field-found.examples';
import { formEditionKnownExamples } from './form-edition-known.examples';
import { headerUniqueExamples } from './header-unique.examples';
import { returnSheetFoundExamples } from './return-sheet-found.examples';
import { rowsInsideTableExamples } from './rows-inside-table.examples';
import { sheetNameKeptExamples } from './sheet-name-kept.examples';
import { tableFoundExamples } from './table-found.examples';

/** The worked examples of the rules on how the workbook is laid out. */
export const layoutExamples: readonly RuleExamples[] = [
  formEditionKnownExamples,
  returnSheetFoundExamples,
  fieldFoundExamples,
  tableFoundExamples,
  columnFoundExamples,
  headerUniqueExamples,
  sheetNameKeptExamples,
  rowsInsideTableExamples,
  contentShownExamples,
];
