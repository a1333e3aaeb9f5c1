import type { CellValue, SheetCells, WorkbookCells } from '../cells/cells';
import { shownCell } from '../cells/shown-cell';
import { form } from '../form/edition-2022-25-1/form';
import { layOutReturn } from '../form/lay-out';
import { readReturn } from './read-return';

const values = {
  fields: {
    organisation: 'dwp',
    period: '2023-24 Q2',
    formEdition: '2022-25/1',
    contactName: 'Example contact',
    narrative: 'As planned.',
  },
  tables: {
    services: [
      { service: 's1', name: 'One', started: 10, completed: 9 },
      { service: 's2', name: 'Two', started: 20, completed: 18 },
    ],
    people: [{ part: 'All', headcount: 100, vacancies: 10 }],
    savings: [{ saving: 'SV1', reference: 'DWP-1', achieved: 1250 }],
  },
} as const;
const laidOut = layOutReturn({ form, values });
const asLaidOut = readReturn(laidOut, form);

/** The workbook with one sheet changed. */
function withSheet(
  name: string,
  change: (sheet: SheetCells) => Partial<SheetCells>,
  workbook = laidOut,
): WorkbookCells {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, ...change(sheet) } : sheet,
    ),
  };
}

const read = (workbook: WorkbookCells) => readReturn(workbook, form);
const valuesOf = (workbook: WorkbookCells) =>
  read(workbook).return.tables.services.records.map((record) => record.values);
const expected = asLaidOut.return.tables.services.records.map((record) => record.values);
const kinds = (workbook: WorkbookCells) =>
  read(workbook).faults.layout.map(({ kind, table, header }) => [kind, table, header ?? '']);

const without = <Each>(all: readonly Each[], at: number) => all.filter((_, each) => each !== at);
const set = (rows: SheetCells['rows'], row: number, column: number, value: CellValue) =>
  rows.map((cells, at) => (at === row ? Object.assign([...cells], { [column]: value }) : cells));

describe('a table is found', () => {
  it('where its sheet was renamed, by its native table', () => {
    const workbook = withSheet('Services', () => ({ name: 'DWP services' }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).return.tables.services.sheet).toBe('DWP services');
    expect(kinds(workbook)).toEqual([['sheet-renamed', 'services', '']]);
  });

  it('where the native table is gone, by the name of its sheet', () => {
    const workbook = withSheet('Services', () => ({ name: ' SERVICES', tables: [] }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(kinds(workbook)).toEqual([]);
  });

  it('where both are gone, by its headers', () => {
    const workbook = withSheet('Services', () => ({ name: 'Sheet1', tables: [] }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(kinds(workbook)).toEqual([['sheet-renamed', 'services', '']]);
  });

  it('where every sheet lost its name and its table, each by its own headers', () => {
    const sheets = laidOut.sheets.map((sheet, at) => ({ ...sheet, name: `S${at}`, tables: [] }));
    const { return: found } = read({ ...laidOut, names: {}, sheets: sheets.toReversed() });
    expect(found.tables.services.records.map((record) => record.values)).toEqual(expected);
    expect(Object.values(found.tables).every((table) => table.found)).toBe(true);
    expect(found.fields.values.contactName).toBe('Example contact');
  });

  it('where the area of the native table lies about its top', () => {
    const workbook = withSheet('Services', ({ tables }) => ({
      tables: tables.map((area) => ({ ...area, top: 900, bottom: 901 })),
    }));
    expect(valuesOf(workbook)).toEqual(expected);
  });

  it('on a hidden sheet, which is read and noted', () => {
    const workbook = withSheet('Services', () => ({ hidden: true }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(kinds(workbook)).toEqual([['hidden', 'services', '']]);
  });

  it('not where its sheet is gone, and that is one fault', () => {
    const workbook = {
      ...laidOut,
      sheets: laidOut.sheets.filter(({ name }) => name !== 'Services'),
    };
    expect(read(workbook).return.tables.services).toMatchObject({ found: false, records: [] });
    expect(kinds(workbook)).toEqual([['table-missing', 'services', '']]);
  });

  it('not where the sheet of its name holds something else', () => {
    const workbook = withSheet('Services', () => ({ rows: [['Service']], tables: [] }));
    expect(kinds(workbook)).toEqual([['table-missing', 'services', '']]);
  });
});

describe('columns are found', () => {
  const onEachRow = (change: (cells: readonly CellValue[]) => readonly CellValue[]) =>
    withSheet('Services', ({ rows }) => ({ rows: rows.map(change) }));

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
    const workbook = withSheet('Services', ({ rows }) => ({ rows: set(rows, 3, 4, header) }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).faults.layout).toEqual([]);
  });

  it('under a name that earlier editions gave them', () => {
    const workbook = withSheet('People', ({ rows }) => ({ rows: set(rows, 3, 1, 'Headcount') }));
    expect(read(workbook).return.tables.people.records[0]?.values.headcount).toBe(100);
  });

  it('under their own name rather than another, where a person added the other', () => {
    const workbook = withSheet('People', ({ rows }) => ({
      rows: rows.map((cells, at) => [at === 3 ? 'Headcount' : 7, ...cells]),
    }));
    const { faults, return: found } = read(workbook);
    expect(found.tables.people.columns.headcount).toBe(2);
    expect(faults.layout).toEqual([]);
  });

  it('but for one that is missing, which is a fault at the header', () => {
    const workbook = onEachRow((cells) => without(cells, 4));
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

describe('rows are read', () => {
  it('where others were inserted above the header', () => {
    const workbook = withSheet('Services', ({ rows }) => ({
      rows: [['Draft'], [], ['Not for circulation'], ...rows],
      tables: [],
    }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).return.tables.services.headerRow).toBe(6);
  });

  it('on both sides of blank rows, and of rows that are blank in the form’s columns', () => {
    const own = [...Array.from({ length: 15 }, () => ' '), 'my note'];
    const workbook = withSheet('Services', ({ rows }) => ({
      rows: [...rows.slice(0, 5), [], own, ...rows.slice(5)],
    }));
    expect(valuesOf(workbook)).toEqual(expected);
    const { records } = read(workbook).return.tables.services;
    expect(records.map(({ row }) => row)).toEqual([4, 7]);
  });

  it('below the edge of the native table, with a fault that names the rows', () => {
    const workbook = withSheet('Services', ({ rows, tables }) => ({
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
    const workbook = withSheet('Services', ({ rows, tables }) => ({
      rows: [...rows, [], ['My list'], ['x']],
      tables: [...tables, { name: 'Mine', top: 7, left: 0, bottom: 8, right: 0 }],
    }));
    expect(valuesOf(workbook)).toEqual(expected);
  });

  it('where only the cells that the template fills hold anything', () => {
    const workbook = withSheet('Services', ({ rows }) => ({ rows: [...rows, ['s3', 'Three']] }));
    expect(valuesOf(workbook)).toHaveLength(3);
  });

  it('and named by their number where their key is blank', () => {
    const workbook = withSheet('Services', ({ rows }) => ({ rows: set(rows, 5, 0, null) }));
    const { records } = read(workbook).return.tables.services;
    expect(records.map(({ id }) => id)).toEqual(['s1', 'row 6']);
  });

  it('at once where the sheet is sparse and a million rows long', () => {
    const rows: (readonly CellValue[])[] = [];
    laidOut.sheets
      .find(({ name }) => name === 'Services')
      ?.rows.forEach((cells, at) => {
        rows[at] = cells;
      });
    rows[1_048_575] = ['s9'];
    const started = performance.now();
    const workbook = withSheet('Services', () => ({ rows }));
    expect(read(workbook).return.tables.services.records).toHaveLength(3);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a cell that could not be read', () => {
  const workbook = withSheet('Services', ({ rows }) => ({
    rows: set(set(rows, 5, 4, '1,250'), 5, 5, 'lots'),
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

describe('the fields of the Return sheet are found', () => {
  const fields = (workbook: WorkbookCells) => read(workbook).return.fields;
  const unnamed = { ...laidOut, names: {} };

  it('by their names, wherever these point', () => {
    const moved = withSheet(
      'Return',
      ({ rows }) => ({ rows: [...rows, [null, null, null, 'Another contact']] }),
      { ...laidOut, names: { ...laidOut.names, Return_contactName: 'RETURN!D13' } },
    );
    expect(fields(moved).values.contactName).toBe('Another contact');
    expect(fields(moved).cells.contactName).toEqual({ row: 12, column: 3 });
  });

  it('by their labels where the names are gone or broken', () => {
    const broken = Object.fromEntries(Object.keys(laidOut.names).map((key) => [key, '#REF!']));
    expect(fields(unnamed).values).toEqual(asLaidOut.return.fields.values);
    expect(fields({ ...laidOut, names: broken }).values).toEqual(asLaidOut.return.fields.values);
  });

  it('by labels that moved, with a column inserted before the values', () => {
    const workbook = withSheet(
      'Return',
      ({ rows }) => ({
        rows: [
          [],
          ...rows.map(([label, value]) => [
            null,
            `${shownCell(label ?? null)}: `,
            ' ',
            value ?? null,
          ]),
        ],
      }),
      unnamed,
    );
    expect(fields(workbook).values.contactName).toBe('Example contact');
    expect(fields(workbook).cells.contactName).toEqual({ row: 7, column: 3 });
  });

  it('and a label beside it is not the value of a blank one', () => {
    const workbook = withSheet(
      'Return',
      () => ({ rows: [['Contact name', null, 'Department', 'hmrc', 'Period', '2023-24 Q3']] }),
      unnamed,
    );
    expect(fields(workbook).values).toMatchObject({ contactName: undefined, organisation: 'hmrc' });
    expect(fields(workbook).cells.contactName).toEqual({ row: 0, column: 1 });
  });

  it('on a sheet that was renamed, by its names or its labels', () => {
    const renamed = (workbook: WorkbookCells) =>
      withSheet('Return', () => ({ name: 'Cover' }), workbook);
    const names = { Return_period: "'Cover'!$B$5" };
    expect(fields(renamed({ ...laidOut, names })).sheet).toBe('Cover');
    expect(fields(renamed(unnamed)).values).toEqual(asLaidOut.return.fields.values);
    expect(kinds(renamed(unnamed))).toEqual([['sheet-renamed', 'return', '']]);
  });

  it('but for one whose label is gone too, which is a fault', () => {
    const workbook = withSheet('Return', ({ rows }) => ({ rows: without(rows, 6) }), unnamed);
    expect(kinds(workbook)).toEqual([['field-missing', 'return', 'Contact name']]);
  });

  it('not at all where there is no such sheet; who and when are then in the properties', () => {
    const workbook = { ...unnamed, sheets: laidOut.sheets.slice(1) };
    const { return: found } = read(workbook);
    expect(found.fields.found).toBe(false);
    expect(found).toMatchObject({
      organisation: 'dwp',
      period: { year: 2023, quarter: 2 },
      form: '2022-25/1',
    });
    expect(kinds(workbook)).toEqual([['no-return-sheet', 'return', '']]);
  });

  it('and the sheet stands before the properties', () => {
    const workbook = withSheet('Return', ({ rows }) => ({ rows: set(rows, 3, 1, 'hmrc') }));
    expect(read(workbook).return.organisation).toBe('hmrc');
  });

  it('with a period as the help writes it', () => {
    const period = '2023-24 Q2 (July to September 2023)';
    const workbook = withSheet('Return', ({ rows }) => ({ rows: set(rows, 4, 1, period) }));
    expect(read(workbook).return.period).toEqual({ year: 2023, quarter: 2 });
  });
});

it('an empty workbook is read as an empty return', () => {
  const { faults, return: found } = read({ sheets: [], names: {}, properties: {} });
  expect(found).toMatchObject({ organisation: '', period: undefined, form: '' });
  expect(faults.layout).toHaveLength(12);
});
