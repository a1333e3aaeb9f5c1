import { aLaidOutReturn } from '../../test/builders/a-laid-out-return';
import { withCell } from '../../test/builders/with-cell';
import { withSheet } from '../../test/builders/with-sheet';
import type { CellValue, WorkbookCells } from '../cells/cells';
import { form } from '../form/edition-2022-25-1/form';
import { readReturn } from './read-return';

const read = (workbook: WorkbookCells) => readReturn(workbook, form);
const valuesOf = (workbook: WorkbookCells) =>
  read(workbook).return.tables.services.records.map(({ values }) => values);
const expected = valuesOf(aLaidOutReturn);

describe('columns are found', () => {
  const onEachRow = (change: (cells: readonly CellValue[]) => readonly CellValue[]) =>
    withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({ rows: rows.map(change) }));

  it('in any order', () => {
    const workbook = onEachRow((cells) =>
      cells.length > 1 ? Array.from({ length: 15 }, (_, at) => cells[14 - at] ?? null) : cells,
    );
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).return.tables.services.columns.service).toBe(14);
    expect(read(workbook).faults.layout).toEqual([]);
  });

  it('among a person’s own columns, which are passed over', () => {
    const workbook = onEachRow((cells) => ['Mine', ...cells, 'Mine too', 7]);
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).faults).toEqual({ cells: [], layout: [] });
  });

  it.each([
    'started  online',
    'STARTED\nONLINE',
    'Started\u00a0online:',
    'Ｓｔａｒｔｅｄ online',
    'started',
  ])('under the header %j', (header) => {
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
      rows: withCell(rows, 3, 4, header),
    }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).faults.layout).toEqual([]);
  });

  it('under a name that earlier editions gave them', () => {
    const workbook = withSheet(aLaidOutReturn, 'People', ({ rows }) => ({
      rows: withCell(rows, 3, 1, 'Headcount'),
    }));
    expect(read(workbook).return.tables.people.records[0]?.values.headcount).toBe(100);
  });

  it('under their own name rather than another, where a person added the other', () => {
    const workbook = withSheet(aLaidOutReturn, 'People', ({ rows }) => ({
      rows: rows.map((cells, at) => [at === 3 ? 'Headcount' : 7, ...cells]),
    }));
    const { faults, return: found } = read(workbook);
    expect(found.tables.people.columns.headcount).toBe(2);
    expect(faults.layout).toEqual([]);
  });

  it('but for one that is missing, which is a fault at the header', () => {
    const workbook = onEachRow((cells) => cells.filter((_, at) => at !== 4));
    expect(read(workbook).return.tables.services.columns.started).toBeUndefined();
    expect(read(workbook).faults.layout).toEqual([
      {
        kind: 'column-missing',
        sheet: 'Services',
        at: { sheet: 'Services', row: 3, column: 0 },
        table: 'services',
        header: 'Started online',
        found: '',
      },
    ]);
  });

  it('and the first is read of two, with a fault at the second', () => {
    const workbook = onEachRow((cells) =>
      cells.length > 1 ? [...cells, cells[4] === 'Started online' ? 'started online' : 99] : cells,
    );
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).faults.layout).toEqual([
      {
        kind: 'column-twice',
        sheet: 'Services',
        at: { sheet: 'Services', row: 3, column: 15 },
        table: 'services',
        header: 'Started online',
        found: 'started online',
      },
    ]);
  });
});
