import type { CellValue } from '#domain/cells/cells';
import { shownCell } from '#domain/cells/shown-cell';
import { reasonsTable } from '#domain/form/edition-2022-25-1/reasons-table';
import { headerIndex } from '#domain/return/header-index';
import { matchHeaders } from '#domain/return/match-headers';

/** A reason as the Reasons table has it, by the ids of its columns. */
export type Reason = Readonly<Record<(typeof reasonsTable.columns)[number]['id'], string>>;

/** Where a reason goes. */
export interface ReasonRow {
  /** Row of the table's range, whose headers are row 0; undefined where every row is taken. */
  readonly row: number | undefined;
  /** Text for the columns of the table, by their number from 0. */
  readonly cells: ReadonlyMap<number, string>;
}

/**
 * Finds the row of the Reasons table that answers for the same rule and record, or the first spare one. Undefined
 * where the table lacks a column that a reason needs.
 */
export function reasonRow(
  rows: readonly (readonly CellValue[])[],
  reason: Reason,
): ReasonRow | undefined {
  const [headers = [], ...records] = rows;
  const { columns } = matchHeaders(headers, headerIndex(reasonsTable.columns));
  const ids = reasonsTable.columns.map(({ id }) => id);
  if (!ids.every((id) => columns.has(id) || id === 'answers')) return undefined;

  const textOf = (record: readonly CellValue[], id: keyof Reason): string =>
    shownCell(record[columns.get(id) ?? -1] ?? null).trim();
  const same = records.findIndex(
    (record) =>
      textOf(record, 'rule') === reason.rule && textOf(record, 'record') === reason.record,
  );
  const spare = records.findIndex((record) => ids.every((id) => textOf(record, id) === ''));
  const found = same === -1 ? spare : same;
  return {
    row: found === -1 ? undefined : found + 1,
    cells: new Map(
      ids.flatMap((id) => {
        const column = columns.get(id);
        return column === undefined ? [] : [[column, reason[id]] as const];
      }),
    ),
  };
}
