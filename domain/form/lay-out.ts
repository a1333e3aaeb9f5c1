import type { WorkbookCells } from '../cells/cells';
import type { FieldValues, TableId, Values } from '../return/return';
import type { Form } from './form';
import { layOutForm, type FormValues } from './lay-out-form';

/** The values of a return before they stand in cells, by the conventions of `Return`; what is left out is blank. */
export interface ReturnValues {
  readonly fields?: Partial<FieldValues>;
  readonly tables?: { readonly [Id in TableId]?: readonly Partial<Values<Id>>[] };
}

/** A return laid out on its sheets as the template lays it out: the exact inverse of reading it. */
export function layOutReturn(given: {
  readonly form: Form;
  readonly values: ReturnValues;
}): WorkbookCells {
  const { form, values } = given;
  const fields: FormValues['fields'] = values.fields ?? {};
  const tables: FormValues['tables'] = values.tables ?? {};
  const properties = {
    formEdition: form.id,
    organisation: String(fields['organisation'] ?? ''),
    period: String(fields['period'] ?? ''),
  };
  return layOutForm({ form, properties, values: { fields, tables } });
}
