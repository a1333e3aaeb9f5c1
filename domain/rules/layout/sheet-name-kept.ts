import type { FormContext } from '../context';
import { defineRule } from '../define-rule';
import { layoutHits } from './layout-hits';

/** A sheet under another name is found by its table or its headers, and read. */
export const sheetNameKept = defineRule({
  id: 'sheet-name-kept',
  title: 'Keep the names of the sheets',
  severity: 'note',
  why: 'We find a sheet that has been renamed by its headers, but the next person to open the workbook may not. Should another sheet with like headers be added, the wrong one could be read.',

  find: (context: FormContext) => layoutHits(context, 'sheet-renamed'),

  message: ({ form, found }) => `The ${form} table was found on a sheet named “${found}”.`,
  expected: ({ form }) => `A sheet named ${form}`,
  action: ({ form }) =>
    `Rename the sheet to ${form} if it is the right one; nothing else needs to be done.`,
});
