import type { TableModel, WorkbookModel } from '../model/workbook-model';

/** The table of a name, in whatever case. */
export function findTable({ tables }: WorkbookModel, name: string): TableModel | undefined {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}
