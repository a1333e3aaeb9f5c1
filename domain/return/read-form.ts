import type { WorkbookCells } from '../cells/cells';
import type { Form } from '../form/form';
import type { Steps } from '../steps/steps';
import type { ReadingFaults } from './fault';
import type { FilledForm } from './filled-form';
import { findTables } from './find-tables';
import { readFields } from './read-fields';
import { readTable, type ReadTable } from './read-table';

/** What a workbook says of a form, and what could not be read. */
export interface FormReading {
  readonly filled: FilledForm;
  readonly faults: ReadingFaults;
}

/** Reads a workbook by any form, in steps of some hundred rows. Tolerates what people do to workbooks. */
export function* readForm(workbook: WorkbookCells, form: Form): Steps<FormReading> {
  const { fields, faults } = readFields(workbook, form);
  const found = findTables(workbook.sheets, form.tables);
  const tables: (ReadTable & { readonly id: string })[] = [];
  for (const table of form.tables) {
    tables.push({ id: table.id, ...(yield* readTable(form, table, found.get(table.id))) });
  }

  return {
    filled: { fields, tables: Object.fromEntries(tables.map(({ id, table }) => [id, table])) },
    faults: {
      cells: [...faults.cells, ...tables.flatMap((each) => each.faults.cells)],
      layout: [...faults.layout, ...tables.flatMap((each) => each.faults.layout)],
    },
  };
}
