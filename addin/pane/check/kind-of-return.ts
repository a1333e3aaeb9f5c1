import { plainWords } from '#domain/cells/plain-words';
import { form } from '#domain/form/edition-2022-25-1/form';
import type { Return } from '#domain/return/return';
import type { ReturnKind } from './checked';

/** Whether a workbook is a return of the edition in use: one without a sheet or table of the form is none. */
export function kindOfReturn({ fields, form: edition, tables }: Return): ReturnKind {
  const found = fields.found || Object.values(tables).some((table) => table.found);
  if (!found) return 'not a return';
  const isInUse = edition === '' || plainWords(edition) === plainWords(form.id);
  return isInUse ? 'return' : 'other edition';
}
