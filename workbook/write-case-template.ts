import { caseForm } from '#domain/form/case-1/form';
import { layOutCase, type CaseSheetValues } from '#domain/spend-control/case-workbook/lay-out-case';
import { writeForm } from './write-form';

/** The workbook of a case with the values that it already has, as an .xlsx file. */
export function writeCaseTemplate(values: CaseSheetValues): Promise<Uint8Array> {
  return writeForm(caseForm, layOutCase(values));
}
