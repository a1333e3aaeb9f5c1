import type { Form } from '#domain/form/form';
import { layOutReturn, type ReturnValues } from '#domain/form/lay-out';
import { writeForm } from './write-form';

/** The return workbook of a form with the values that it already has, as an .xlsx file. */
export function writeTemplate(given: {
  readonly form: Form;
  readonly values: ReturnValues;
}): Promise<Uint8Array> {
  return writeForm(given.form, layOutReturn(given));
}
