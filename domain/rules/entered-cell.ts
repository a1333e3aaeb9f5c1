import type { FormValue } from '../form/cell-of-value';
import { placeOf } from '../return/place-of';
import type { Return, ReturnRecord, TableId, Values } from '../return/return';
import type { RuleContext } from './context';
import type { Hit } from './define-rule';
import { otherCells } from './other-cells';
import { enteredIn } from './words/entered-in';

type ColumnId<Id extends TableId> = keyof Values<Id> & string;

/** A hit without what its rule says of it. */
type EnteredCell = Required<Pick<Hit<unknown>, 'also' | 'entered' | 'record'>> & {
  readonly at: Exclude<ReturnType<typeof placeOf>, undefined>;
};

/**
 * The cell of one value of a record, what was entered in it, and the record's other cells that a hit on it
 * rests on. Undefined where the column was not found: there is then nothing to point at.
 */
export function enteredCell<Id extends TableId>(
  { current, form }: Pick<RuleContext, 'current' | 'form'>,
  id: Id,
  record: ReturnRecord<Values<Id>>,
  column: ColumnId<Id>,
  restsOn: readonly ColumnId<Id>[] = [],
): EnteredCell | undefined {
  const table: Return['tables'][Id] = current.tables[id];
  const at = placeOf(table, record, column);
  if (!at) return undefined;

  const values: Readonly<Record<string, FormValue>> = record.values;
  const value = values[column];
  const known = form.tables
    .find((each) => each.id === id)
    ?.columns.find((each) => each.id === column);
  return {
    at,
    also: otherCells(table, record, restsOn),
    record: record.id,
    entered: value === undefined || !known ? '' : enteredIn(known, value, form.lists),
  };
}
