import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** A field is found by its defined name or its label; where both are gone, what it held is lost. */
export const fieldFound = defineRule({
  id: 'field-found',
  title: 'Keep the fields of the Return sheet',
  severity: 'error',
  why: 'Rows of the Return sheet are sometimes deleted to tidy it. A return without its certifier or its period cannot be accepted, and a blank would not be told from a field that is gone.',

  find: (context: FormContext) => layoutHits(context, 'field-missing'),

  message: ({ form, header }) => `The ${form} sheet has no field “${header}”.`,
  expected: ({ header }) => `A row labelled “${header}”, with the answer beside it`,
  action: ({ form, header }) =>
    `Write “${header}” in a row of the ${form} sheet and give the answer in the cell to its right.`,
});
