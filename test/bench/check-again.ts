import type { WorkbookCells } from '../../domain/cells/cells';
import { form } from '../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../domain/form/lay-out';
import { exampleRegister } from '../../domain/rules/example-register';
import { readForCheck } from '../../domain/rules/read-for-check';
import { median } from './median';
import { processorTime } from './processor-time';
import { returnOfRows } from './return-of-rows';

/** Milliseconds of processor time that it takes to check a return of so many systems again after an edit of one cell; the median. */
export function checkAgain(rows: number, runs = 60): number {
  const cells = layOutReturn({ form, values: returnOfRows(rows) });
  const { observations, return: current } = readForCheck(cells, today);
  const previous = { return: current, version: 1, observations, answers: [] };

  const times = Array.from({ length: runs }, (_, run) => {
    const edited = withUsers(cells, 100 + run);
    return processorTime(() =>
      readForCheck(edited, today).check({ previous, register: exampleRegister }),
    );
  });
  return median(times.slice(10));
}

const today = '2023-10-20';

/** The cells after a person has typed another number of users of the first system. */
function withUsers({ sheets, ...rest }: WorkbookCells, users: number): WorkbookCells {
  const table = form.tables.find(({ id }) => id === 'systems');
  const column = table?.columns.findIndex(({ id }) => id === 'users') ?? -1;
  return {
    ...rest,
    sheets: sheets.map((sheet) => {
      const [area] = sheet.tables;
      if (sheet.name !== table?.sheet || !area) return sheet;
      const rows = [...sheet.rows];
      rows[area.top + 1] = (rows[area.top + 1] ?? []).with(area.left + column, users);
      return { ...sheet, rows };
    }),
  };
}
