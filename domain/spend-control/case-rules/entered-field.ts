import { placeOfField } from '../../return/place-of';
import type { Hit } from '../../rules/define-rule';
import { enteredIn } from '../../rules/words/entered-in';
import type { CaseFieldId } from '../case-workbook/case-workbook';
import type { CaseContext } from './case-context';

/** The cell of a field of the Case sheet and what was entered in it; undefined where it is blank or was not found. */
export function enteredField(
  { current, form }: CaseContext,
  field: CaseFieldId,
):
  | (Pick<Hit<unknown>, 'entered' | 'record'> & {
      at: Exclude<ReturnType<typeof placeOfField>, undefined>;
    })
  | undefined {
  const at = placeOfField(current, field);
  const column = form.fields.fields.find(({ id }) => id === field);
  const value = current.fields.values[field];
  if (!at || !column || value === undefined) return undefined;
  return { at, record: '', entered: enteredIn(column, value, form.lists) };
}
