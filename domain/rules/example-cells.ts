import { form } from '../form/edition-2022-25-1/form';
import { layOutReturn, type ReturnValues } from '../form/lay-out';
import type { ReturnChanges } from './example';
import { typeOver } from './type-over';

/** The cells of a return after an example's changes. */
export function exampleCells(values: ReturnValues, changes: ReturnChanges = {}) {
  return typeOver(layOutReturn({ form, values: change(values, changes) }), changes);
}

function change({ fields, tables }: ReturnValues, changes: ReturnChanges): ReturnValues {
  const changed = Object.entries(changes.tables ?? {}).map(([id, rows]): [string, object[]] => {
    const own: readonly object[] = tables?.[id as keyof typeof tables] ?? [];
    return [id, rows.map((row, at) => ({ ...(own[at] ?? own[0]), ...row }))];
  });
  return {
    fields: { ...fields, ...changes.fields },
    tables: { ...tables, ...Object.fromEntries<object[]>(changed) },
  };
}
