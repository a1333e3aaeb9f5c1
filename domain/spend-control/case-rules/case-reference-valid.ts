import { defineRule } from '../../rules/define-rule';
import type { CaseContext } from './case-context';
import { enteredField } from './entered-field';
import { isReference } from './is-reference';

/** A case is found by its reference for as long as it matters, so it is written in one way only. */
export const caseReferenceValid = defineRule({
  id: 'case-reference-valid',
  title: 'Give the case a reference of capital letters, digits and hyphens',
  severity: 'error',
  why: 'Decisions, returns and other cases name a case by its reference. Written in lower case or with spaces, it would be another case to everything that looks for it.',

  *find(context: CaseContext) {
    const field = enteredField(context, 'reference');
    if (!field || isReference(field.entered)) return;
    const fix = field.entered.toUpperCase().replace(/[\s/_]+/g, '-');
    yield { ...field, data: {}, ...(isReference(fix) && { fix }) };
  },

  message: () => 'This is not written as the reference of a case is.',
  expected: () => 'At most 40 capital letters, digits and hyphens, such as DWP-2024-014',
  action: () => 'Write the reference as DWP-2024-014: the department, the year and a number.',
});
