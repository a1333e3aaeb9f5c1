import type { FormContext } from '../../rules/context';
import type { CaseWorkbook } from '../case-workbook/case-workbook';

/** All that a rule on a case workbook may look at. */
export interface CaseContext extends FormContext {
  readonly current: CaseWorkbook;
}
