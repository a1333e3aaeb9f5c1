import { placeOf } from '../../return/place-of';
import { defineRule } from '../../rules/define-rule';
import type { CaseContext } from './case-context';
import { isReference } from './is-reference';

/** A case is linked by its reference, and to another case than itself. */
export const caseLinkedValid = defineRule({
  id: 'case-linked-valid',
  title: 'Link another case by its reference',
  severity: 'error',
  why: 'Cases are often linked by their titles, which change. A case that is said to take its own place would look as if it had been replaced.',

  *find({ current }: CaseContext) {
    const { linked } = current.tables;
    const own = current.fields.values.reference;
    for (const record of linked.records) {
      const { reference } = record.values;
      const at = placeOf(linked, record, 'reference');
      if (!at || reference === undefined) continue;
      if (isReference(reference) && reference !== own) continue;
      yield { at, record: record.id, entered: reference, data: { itself: reference === own } };
    }
  },

  message: ({ itself }) =>
    itself ? 'The case is linked to itself.' : 'This is not written as the reference of a case is.',
  expected: () => 'The reference of another case, such as DWP-2023-002',
  action: ({ itself }) =>
    itself
      ? 'Give the reference of the other case, or clear the row.'
      : 'Write the reference in capital letters, digits and hyphens, as the other case has it.',
});
