import { form } from '../form/edition-2022-25-1/form';
import { layOutReturn } from '../form/lay-out';
import { readReturn } from './read-return';

describe('a return that was laid out', () => {
  const values = {
    fields: {
      organisation: 'dwp',
      period: '2023-24 Q2',
      formEdition: '2022-25/1',
      signOff: 'yes',
      narrative: 'All as\nplanned.',
    },
    tables: {
      services: [
        {
          service: 's1',
          transactions: 'not-applicable',
          costPerTransaction: 30,
          ownRating: 'great',
        },
        { service: 's2', started: 0, testedOn: '2023-09-30' },
      ],
      conditions: [{ reference: 'DWP-2023-014', condition: 'C1', status: 'not-met' }],
    },
  } as const;
  const { return: read, faults } = readReturn(layOutReturn({ form, values }), form);

  it('says who, when and by which form', () => {
    expect(read).toMatchObject({
      organisation: 'dwp',
      period: { year: 2023, quarter: 2 },
      form: '2022-25/1',
    });
  });

  it('gives back its fields with their cells', () => {
    expect(read.fields.values).toMatchObject(values.fields);
    expect(read.fields.values.contactName).toBeUndefined();
    expect(read.fields.cells.period).toEqual({ row: 4, column: 1 });
  });

  it('gives back its records with their ids and rows', () => {
    const { records, headerRow, columns, found } = read.tables.services;
    expect({ found, headerRow, name: columns.name }).toEqual({
      found: true,
      headerRow: 3,
      name: 1,
    });
    expect(records.map(({ id, row }) => [id, row])).toEqual([
      ['s1', 4],
      ['s2', 5],
    ]);
    expect(records.map((record) => record.values)).toEqual(
      values.tables.services.map((each) => expect.objectContaining(each) as unknown),
    );
    expect(read.tables.conditions.records[0]?.id).toBe('DWP-2023-014/C1');
  });

  it('has nothing wrong with it', () => {
    expect(faults).toEqual({ cells: [], layout: [] });
  });
});

it('an empty workbook is read as an empty return', () => {
  const { faults, return: found } = readReturn({ sheets: [], names: {}, properties: {} }, form);
  expect(found).toMatchObject({ organisation: '', period: undefined, form: '' });
  expect(faults.layout).toHaveLength(12);
});
