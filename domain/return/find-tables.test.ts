import { aLaidOutReturn } from '../../test/builders/a-laid-out-return';
import { withSheet } from '../../test/builders/with-sheet';
import type { WorkbookCells } from '../cells/cells';
import { form } from '../form/edition-2022-25-1/form';
import { readReturn } from './read-return';

const read = (workbook: WorkbookCells) => readReturn(workbook, form);
const valuesOf = (workbook: WorkbookCells) =>
  read(workbook).return.tables.services.records.map(({ values }) => values);
const expected = valuesOf(aLaidOutReturn);
const kinds = (workbook: WorkbookCells) =>
  read(workbook).faults.layout.map(({ kind, table, header }) => [kind, table, header ?? '']);

describe('a table is found', () => {
  it('where its sheet was renamed, by its native table', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', () => ({ name: 'DWP services' }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(read(workbook).return.tables.services.sheet).toBe('DWP services');
    expect(kinds(workbook)).toEqual([['sheet-renamed', 'services', '']]);
  });

  it('where the native table is gone, by the name of its sheet', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', () => ({
      name: ' SERVICES',
      tables: [],
    }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(kinds(workbook)).toEqual([]);
  });

  it('where both are gone, by its headers', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', () => ({ name: 'Sheet1', tables: [] }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(kinds(workbook)).toEqual([['sheet-renamed', 'services', '']]);
  });

  it('where every sheet lost its name and its table, each by its own headers', () => {
    const sheets = aLaidOutReturn.sheets.map((sheet, at) => ({
      ...sheet,
      name: `S${at}`,
      tables: [],
    }));
    const { return: found } = read({ ...aLaidOutReturn, names: {}, sheets: sheets.toReversed() });
    expect(found.tables.services.records.map((record) => record.values)).toEqual(expected);
    expect(Object.values(found.tables).every((table) => table.found)).toBe(true);
    expect(found.fields.values.contactName).toBe('Example contact');
  });

  it('where the area of the native table lies about its top', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', ({ tables }) => ({
      tables: tables.map((area) => ({ ...area, top: 900, bottom: 901 })),
    }));
    expect(valuesOf(workbook)).toEqual(expected);
  });

  it('on a hidden sheet, which is read and noted', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', () => ({ hidden: true }));
    expect(valuesOf(workbook)).toEqual(expected);
    expect(kinds(workbook)).toEqual([['hidden', 'services', '']]);
  });

  it('not where its sheet is gone, and that is one fault', () => {
    const workbook = {
      ...aLaidOutReturn,
      sheets: aLaidOutReturn.sheets.filter(({ name }) => name !== 'Services'),
    };
    expect(read(workbook).return.tables.services).toMatchObject({ found: false, records: [] });
    expect(kinds(workbook)).toEqual([['table-missing', 'services', '']]);
  });

  it('not where the sheet of its name holds something else', () => {
    const workbook = withSheet(aLaidOutReturn, 'Services', () => ({
      rows: [['Service']],
      tables: [],
    }));
    expect(kinds(workbook)).toEqual([['table-missing', 'services', '']]);
  });
});
