import type { WorkbookCells } from '../../cells/cells';
import { caseForm } from '../../form/case-1/form';
import { layOutForm, type FormValues } from '../../form/lay-out-form';
import type { CaseFieldValues, CaseTableId, CaseValues } from './case-workbook';

/** What stands in a case workbook before it is in cells; what is left out is blank. */
export interface CaseSheetValues {
  readonly fields: Partial<CaseFieldValues>;
  readonly tables: { readonly [Id in CaseTableId]?: readonly Partial<CaseValues<Id>>[] };
}

/** A case laid out on its sheets as its template lays it out: the exact inverse of reading it. */
export function layOutCase({ fields, tables }: CaseSheetValues): WorkbookCells {
  const properties = {
    formEdition: caseForm.id,
    organisation: fields.organisation ?? '',
    reference: fields.reference ?? '',
  };
  const values: FormValues = { fields, tables };
  return layOutForm({ form: caseForm, properties, values });
}
