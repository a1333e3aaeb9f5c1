import type { WorkbookCells } from '../../cells/cells';
import { typeOver } from '../../rules/type-over';
import { layOutCase, type CaseSheetValues } from '../case-workbook/lay-out-case';
import type { CaseExample } from './case-example';
import { exampleCase } from './example-case';

/** The cells of the valid example case after an example's changes. */
export function exampleCaseCells(changes: Omit<CaseExample, 'name'>): WorkbookCells {
  const changed = Object.entries(changes.tables ?? {}).map(([id, rows]): [string, object[]] => {
    const own: readonly object[] = exampleCase.tables[id as keyof CaseSheetValues['tables']] ?? [];
    const more = Math.max(rows.length, own.length);
    return [id, Array.from({ length: more }, (_, at) => ({ ...own[at], ...rows[at] }))];
  });
  const values = {
    fields: { ...exampleCase.fields, ...changes.fields },
    tables: { ...exampleCase.tables, ...Object.fromEntries<object[]>(changed) },
  };
  return typeOver(layOutCase(values), changes);
}
