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

describe('rows are read', () => {
  it('where others were inserted above the header', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
      rows: [['Draft'], [], ['Not for circulation'], ...rows],
      tables: [],
    }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).return.tables.services.headerRow).toBe(6);
  });

  it('on both sides of blank rows, and of rows that are blank in the form’s columns', () => {
    const own = [...Array.from({ length: 15 }, () => ' '), 'my note'];
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
      rows: [...rows.slice(0, 5), [], own, ...rows.slice(5)],
    }));
    expect(valuesOf(workbook)).toEqual(expected);
    const { records } = read(workbook).return.tables.services;
    expect(records.map(({ row }) => row)).toEqual([4, 7]);
  });

  it('below the edge of the native table, with a fault that names the rows', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows, tables }) => ({
      rows: [...rows, [], ['s3', 'Three'], ['s4', 'Four']],
      tables: tables.map((area) => ({ ...area, bottom: 4 })),
    }));
    const { faults, return: found } = read(workbook);
    expect(found.tables.services.records.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(faults.layout).toEqual([
      {
        kind: 'rows-below-table',
        sheet: 'Services',
        at: { sheet: 'Services', row: 5, column: 0 },
        table: 'services',
        found: '6,8:9',
      },
    ]);
  });

  it('down to another table on the same sheet', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows, tables }) => ({
      rows: [...rows, [], ['My list'], ['x']],
      tables: [...tables, { name: 'Mine', top: 7, left: 0, bottom: 8, right: 0 }],
    }));
    expect(valuesOf(workbook)).toEqual(expected);
  });

  it('where only the cells that the template fills hold anything', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
      rows: [...rows, ['s3', 'Three']],
    }));
    expect(valuesOf(workbook)).toHaveLength(3);
  });

  it('and named by their number where their key is blank', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
      rows: withCell(rows, 5, 0, null),
    }));
    const { records } = read(workbook).return.tables.services;
    expect(records.map(({ id }) => id)).toEqual(['s1', 'row 6']);
  });

  it('at once where the sheet is sparse and a million rows long', () => {
    const rows: (readonly CellValue[])[] = [];
    aLaidOutReturn.sheets
      .find(({ name }) => name === 'Services')
      ?.rows.forEach((cells, at) => {
        rows[at] = cells;
      });
    rows[1_048_575] = ['s9'];
    const started = performance.now();
    const workbook = withSheet(aLaidOutReturn, 'Services', () => ({ rows }));
    expect(read(workbook).return.tables.services.records).toHaveLength(3);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a cell that could not be read', () => {
  const workbook = withSheet(aLaidOutReturn, 'Services', ({ rows }) => ({
    rows: withCell(withCell(rows, 5, 4, '1,250'), 5, 5, 'lots'),
  }));

  it('is a fault with its place, its record and what stands in it', () => {
    const started = form.tables[1].columns.find(({ id }) => id === 'started');
    const completed = form.tables[1].columns.find(({ id }) => id === 'completed');
    expect(read(workbook).faults.cells).toEqual([
      {
        kind: 'number-as-text',
        at: { sheet: 'Services', row: 5, column: 4 },
        table: 'services',
        column: started,
        record: 's2',
        entered: '1,250',
        fix: 1250,
      },
      {
        kind: 'not-a-number',
        at: { sheet: 'Services', row: 5, column: 5 },
        table: 'services',
        column: completed,
        record: 's2',
        entered: 'lots',
      },
    ]);
  });

  it('has a value only where it was read all the same', () => {
    expect(valuesOf(workbook)[1]).toMatchObject({ started: 1250, completed: undefined });
  });
});
