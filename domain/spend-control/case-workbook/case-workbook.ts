import type { caseForm } from '../../form/case-1/form';
import type { lists } from '../../form/case-1/lists';
import type { ValuesOf } from '../../form/typed-values';
import type { Cell } from '../../return/find-labels';
import type { ReturnTable } from '../../return/return';

type Lists = typeof lists;
type Tables = (typeof caseForm)['tables'][number];

export type CaseTableId = Tables['id'];
export type CaseFieldValues = ValuesOf<(typeof caseForm)['fields']['fields'], Lists>;
export type CaseFieldId = keyof CaseFieldValues;
/** The values of one record of a table of the case form. Money is whole pence, dates are ISO days. */
export type CaseValues<Id extends CaseTableId> = ValuesOf<
  Extract<Tables, { id: Id }>['columns'],
  Lists
>;

/** What a case workbook says, typed by the case form, every value with its cell. */
export interface CaseWorkbook {
  readonly fields: {
    readonly sheet: string;
    readonly found: boolean;
    readonly cells: Readonly<Partial<Record<CaseFieldId, Cell>>>;
    readonly values: CaseFieldValues;
  };
  readonly tables: { readonly [Id in CaseTableId]: ReturnTable<CaseValues<Id>> };
}
