import { layOutReturn } from './lay-out';
import { form } from './edition-2022-25-1/form';
import { fieldPositions } from './field-positions';
import { tablePositions } from './table-positions';

const laidOut = layOutReturn({
  form,
  values: {
    fields: { organisation: 'dwp', period: '2023-24 Q2', signOff: 'yes' },
    tables: {
      services: [
        {
          service: 'state-pension',
          transactions: 'not-applicable',
          started: 10,
          costPerTransaction: 123,
          accessibility: 'partly',
          testedOn: '2023-09-30',
        },
      ],
    },
  },
});
const sheet = (name: string) => laidOut.sheets.find((each) => each.name === name);

describe('a return laid out on sheets', () => {
  it('has the Return sheet first and then one sheet for each table', () => {
    expect(laidOut.sheets.map(({ name }) => name)).toEqual([
      'Return',
      ...form.tables.map((table) => table.sheet),
    ]);
  });

  it('has labels in column A and values in column B, under names', () => {
    expect(sheet('Return')?.rows[3]).toEqual(['Organisation', 'dwp']);
    expect(sheet('Return')?.rows[10]).toEqual(['Ready to certify', 'Yes']);
    expect(laidOut.names['Return_organisation']).toBe('Return!$B$4');
    expect(laidOut.names['Return_period']).toBe('Return!$B$5');
  });

  it('says who, when and by which form in its properties', () => {
    expect(laidOut.properties).toEqual({
      formEdition: '2022-25/1',
      organisation: 'dwp',
      period: '2023-24 Q2',
    });
  });

  it('has the header in row 4 and the records below it, each value as a person types it', () => {
    const { headerRow, firstRow, columns } = tablePositions(form.tables[1], 1);
    const cell = (id: string) => sheet('Services')?.rows[firstRow]?.[columns[id] ?? -1];

    expect(sheet('Services')?.rows[headerRow]?.[0]).toBe('Service');
    expect(cell('service')).toBe('state-pension');
    expect(cell('name')).toBeNull();
    expect(cell('transactions')).toBe('Not applicable');
    expect(cell('started')).toBe(10);
    expect(cell('costPerTransaction')).toBe(1.23);
    expect(cell('accessibility')).toBe('Partly meets WCAG 2.1 AA');
    expect(cell('testedOn')).toEqual({ kind: 'date', serial: 45199 });
  });

  it('has a native table over the records and the spare rows, with one row of data at least', () => {
    expect(sheet('Services')?.tables).toEqual([
      { name: 'Services', top: 3, left: 0, bottom: 6, right: 14 },
    ]);
    expect(sheet('Spend')?.tables).toEqual([
      { name: 'Spend', top: 3, left: 0, bottom: 4, right: 6 },
    ]);
  });

  it('names the value cell of each field', () => {
    expect(fieldPositions(form.fields)['narrative']).toEqual({
      row: 11,
      labelColumn: 0,
      valueColumn: 1,
      name: 'Return_narrative',
    });
  });
});
