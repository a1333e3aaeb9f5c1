import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** Without the Return sheet nobody can tell whose return it is, or for which quarter. */
export const returnSheetFound = defineRule({
  id: 'return-sheet-found',
  title: 'Keep the Return sheet in the workbook',
  severity: 'error',
  why: 'A department sometimes sends only the sheets that it filled. Without the Return sheet nobody can tell whose figures they are, for which quarter, or who answers for them.',

  find: (context) => layoutHits(context, 'no-return-sheet'),

  message: () => 'The workbook has no Return sheet, so nobody can tell whose return it is.',
  expected: () =>
    'A sheet with the organisation, the period and the people who answer for the return',
  action: () =>
    'Copy the sheets back into the template that they came from, or move the Return sheet of a new template into this workbook.',
});
