import type { Column, Form } from '../form/form';
import { enteredIn } from '../rules/words/entered-in';
import type { Return } from './return';

/** One thing that differs between two versions of a return, in words: a value, or a whole record. */
export interface ChangeSince {
  readonly sheet: string;
  /** Id of the record; empty for a field of the Return sheet. */
  readonly record: string;
  /** The header of the column; empty where the record is new or gone. */
  readonly column: string;
  /** As a person would read it; empty for a blank. */
  readonly from: string;
  readonly to: string;
  readonly kind: 'value' | 'added' | 'removed';
}

/** What differs in a return from an earlier version, field by field and record by record; records are matched by their ids. */
export function changesSince(
  earlier: Return,
  current: Return,
  { fields, lists, tables }: Form,
): readonly ChangeSince[] {
  const words = (column: Column, value: string | number | undefined) =>
    value === undefined ? '' : enteredIn(column, value, lists);
  const between = (columns: readonly Column[], was: LooseValues, is: LooseValues) =>
    columns.flatMap((column) => {
      const [before, now] = [was[column.id], is[column.id]];
      if (before === now) return [];
      const change = { from: words(column, before), to: words(column, now) };
      return [{ ...change, column: column.header, kind: 'value' as const }];
    });

  const inFields = between(fields.fields, earlier.fields.values, current.fields.values);
  return [
    ...inFields.map((change) => ({ sheet: current.fields.sheet, record: '', ...change })),
    ...tables.flatMap(({ id, columns }) => {
      const { records, sheet } = tableOf(current, id);
      const before = new Map(tableOf(earlier, id).records.map((record) => [record.id, record]));
      const ids = new Set(records.map((record) => record.id));
      const whole = (record: string, kind: 'added' | 'removed') => {
        return { sheet, record, column: '', from: '', to: '', kind };
      };
      const changed = records.flatMap((record): readonly ChangeSince[] => {
        const was = before.get(record.id);
        if (!was) return [whole(record.id, 'added')];
        return between(columns, was.values, record.values).map((change) => {
          return { sheet, record: record.id, ...change };
        });
      });
      const removed = [...before.keys()].filter((record) => !ids.has(record));
      return [...changed, ...removed.map((record) => whole(record, 'removed'))];
    }),
  ];
}

type LooseValues = Readonly<Record<string, string | number | undefined>>;

interface LooseTable {
  readonly sheet: string;
  readonly records: readonly { readonly id: string; readonly values: LooseValues }[];
}

function tableOf({ tables }: Return, id: string): LooseTable {
  const loose: Readonly<Record<string, LooseTable | undefined>> = tables;
  return loose[id] ?? { sheet: '', records: [] };
}
