import { defineRule } from '../../rules/define-rule';
import { layoutHits } from '../../rules/layout/layout-hits';
import type { CaseContext } from './case-context';

/** Without the Case sheet there is no case: nothing says what is to be bought, or for whom. */
export const caseSheetFound = defineRule({
  id: 'case-sheet-found',
  title: 'Keep the Case sheet in the workbook',
  severity: 'error',
  why: 'A case is sometimes sent as its tables alone, or a return is taken for a case. Without the Case sheet nothing says what is to be bought, for whom or for how much.',

  find: (context: CaseContext) => layoutHits(context, 'no-return-sheet'),

  message: () => 'The workbook has no Case sheet, so there is no case in it to read.',
  expected: () => 'A sheet with the reference, the organisation and what is to be bought',
  action: () =>
    'Make a new template of the case and copy your answers into it; a return is checked by “returns check”.',
});
