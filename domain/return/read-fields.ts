import type { WorkbookCells } from '../cells/cells';
import { plainWords } from '../cells/plain-words';
import { shownCell } from '../cells/shown-cell';
import type { Form } from '../form/form';
import { cellParser } from './cell-parser';
import type { CellFault, LayoutFault, ReadingFaults } from './fault';
import { findFields, type FoundFields } from './find-fields';
import type { Cell } from './find-labels';
import { readRecord, type LooseValues } from './read-record';

/** The fields of the Return sheet as they were read, before they are known to be those of the current form. */
export interface LooseFields {
  readonly sheet: string;
  readonly found: boolean;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly values: LooseValues;
}

/** Reads the Return sheet. */
export function readFields(
  workbook: WorkbookCells,
  { fields, lists }: Form,
): { readonly fields: LooseFields; readonly faults: ReadingFaults } {
  const found = findFields(workbook, fields);
  const sheet = found?.sheet.name ?? fields.sheet;

  // One value a field, as if each were a column of one record.
  const cells = fields.fields.map(({ id }) => {
    const at = found?.cells.get(id);
    return (at && found?.sheet.rows[at.row]?.[at.column]) ?? null;
  });
  const readers = fields.fields.map((column, position) => ({
    column,
    position,
    parse: cellParser(column, lists),
  }));
  const { values, misreads } = readRecord(cells, readers);

  return {
    fields: {
      sheet,
      found: found !== undefined,
      cells: Object.fromEntries(found?.cells ?? []),
      values,
    },
    faults: {
      cells: misreads.map(({ reader: { column }, cell, misread }): CellFault => ({
        kind: misread.fault,
        at: { sheet, ...(found?.cells.get(column.id) ?? { row: 0, column: 0 }) },
        table: 'return',
        column,
        record: '',
        entered: shownCell(cell),
        ...(misread.fix !== undefined && { fix: misread.fix }),
      })),
      layout: layoutFaults(fields, found),
    },
  };
}

function layoutFaults(
  fields: Form['fields'],
  found: FoundFields | undefined,
): readonly LayoutFault[] {
  if (!found) {
    return [{ kind: 'no-return-sheet', sheet: fields.sheet, table: 'return', found: '' }];
  }
  const { name, hidden } = found.sheet;
  const base = { sheet: name, table: 'return', found: name } as const;
  const renamed = plainWords(name) !== plainWords(fields.sheet);
  return [
    ...(renamed ? [{ ...base, kind: 'sheet-renamed' } as const] : []),
    ...(hidden ? [{ ...base, kind: 'hidden' } as const] : []),
    ...fields.fields
      .filter(({ id }) => !found.cells.has(id))
      .map(({ header }) => ({ ...base, kind: 'field-missing', header, found: '' }) as const),
  ];
}
