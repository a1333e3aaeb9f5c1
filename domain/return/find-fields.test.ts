import { aLaidOutReturn } from '../../test/builders/a-laid-out-return';
import { withCell } from '../../test/builders/with-cell';
import { withSheet } from '../../test/builders/with-sheet';
import type { WorkbookCells } from '../cells/cells';
import { shownCell } from '../cells/shown-cell';
import { form } from '../form/edition-2022-25-1/form';
import { readReturn } from './read-return';

const read = (workbook: WorkbookCells) => readReturn(workbook, form);
const kinds = (workbook: WorkbookCells) =>
  read(workbook).faults.layout.map(({ kind, table, header }) => [kind, table, header ?? '']);

describe('the fields of the Return sheet are found', () => {
  const fields = (workbook: WorkbookCells) => read(workbook).return.fields;
  const unnamed = { ...aLaidOutReturn, names: {} };

  it('by their names, wherever these point', () => {
    const moved = withSheet(
      { ...aLaidOutReturn, names: { ...aLaidOutReturn.names, Return_contactName: 'RETURN!D13' } },
      'Return',
      ({ rows }) => ({ rows: [...rows, [null, null, null, 'Another contact']] }),
    );
    expect(fields(moved).values.contactName).toBe('Another contact');
    expect(fields(moved).cells.contactName).toEqual({ row: 12, column: 3 });
  });

  it('by their labels where the names are gone or broken', () => {
    const broken = Object.fromEntries(
      Object.keys(aLaidOutReturn.names).map((key) => [key, '#REF!']),
    );
    expect(fields(unnamed).values).toEqual(read(aLaidOutReturn).return.fields.values);
    expect(fields({ ...aLaidOutReturn, names: broken }).values).toEqual(
      read(aLaidOutReturn).return.fields.values,
    );
  });

  it('by labels that moved, with a column inserted before the values', () => {
    const workbook = withSheet(unnamed, 'Return', ({ rows }) => ({
      rows: [
        [],
        ...rows.map(([label, value]) => [
          null,
          `${shownCell(label ?? null)}: `,
          ' ',
          value ?? null,
        ]),
      ],
    }));
    expect(fields(workbook).values.contactName).toBe('Example contact');
    expect(fields(workbook).cells.contactName).toEqual({ row: 7, column: 3 });
  });

  it('and a label beside it is not the value of a blank one', () => {
    const workbook = withSheet(unnamed, 'Return', () => ({
      rows: [['Contact name', null, 'Department', 'hmrc', 'Period', '2023-24 Q3']],
    }));
    expect(fields(workbook).values).toMatchObject({ contactName: undefined, organisation: 'hmrc' });
    expect(fields(workbook).cells.contactName).toEqual({ row: 0, column: 1 });
  });

  it('on a sheet that was renamed, by its names or its labels', () => {
    const renamed = (workbook: WorkbookCells) =>
      withSheet(workbook, 'Return', () => ({ name: 'Cover' }));
    const names = { Return_period: "'Cover'!$B$5" };
    expect(fields(renamed({ ...aLaidOutReturn, names })).sheet).toBe('Cover');
    expect(fields(renamed(unnamed)).values).toEqual(read(aLaidOutReturn).return.fields.values);
    expect(kinds(renamed(unnamed))).toEqual([['sheet-renamed', 'return', '']]);
  });

  it('but for one whose label is gone too, which is a fault', () => {
    const workbook = withSheet(unnamed, 'Return', ({ rows }) => ({
      rows: rows.filter((_, at) => at !== 6),
    }));
    expect(kinds(workbook)).toEqual([['field-missing', 'return', 'Contact name']]);
  });

  it('not at all where there is no such sheet; who and when are then in the properties', () => {
    const workbook = { ...unnamed, sheets: aLaidOutReturn.sheets.slice(1) };
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
    const workbook = withSheet(aLaidOutReturn, 'Return', ({ rows }) => ({
      rows: withCell(rows, 3, 1, 'hmrc'),
    }));
    expect(read(workbook).return.organisation).toBe('hmrc');
  });

  it('with a period as the help writes it', () => {
    const period = '2023-24 Q2 (July to September 2023)';
    const workbook = withSheet(aLaidOutReturn, 'Return', ({ rows }) => ({
      rows: withCell(rows, 4, 1, period),
    }));
    expect(read(workbook).return.period).toEqual({ year: 2023, quarter: 2 });
  });
});
