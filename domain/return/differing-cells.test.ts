import { form } from '../form/edition-2022-25-1/form';
import { exampleCells } from '../rules/example-cells';
import { exampleReturn } from '../rules/example-return';
import type { ReturnChanges } from '../rules/example';
import { differingCells } from './differing-cells';
import { readReturn } from './read-return';

const returned = (changes: ReturnChanges = {}) =>
  readReturn(exampleCells(exampleReturn, changes), form).return;
const first = returned();

describe('differingCells', () => {
  it('finds nothing between two readings of the same', () => {
    expect(differingCells(first, returned())).toEqual([]);
  });

  it('finds a field and a cell of a table, by sheet', () => {
    const other = returned({
      fields: { narrative: 'Example: another.' },
      tables: { people: [{ vacancies: 35 }] },
    });
    const found = differingCells(first, other);

    expect(found.map(({ sheet, count }) => [sheet, count])).toEqual([
      ['Return', 1],
      ['People', 1],
    ]);
    expect(JSON.stringify(found)).not.toContain('another');
    expect(differingCells(first, other, ['narrative']).map(({ sheet }) => sheet)).toEqual([
      'People',
    ]);
  });

  it('finds each cell of rows that one of them has alone, in ranges', () => {
    const [service] = first.tables.services.records;
    const fewer = {
      ...first,
      tables: { ...first.tables, services: { ...first.tables.services, records: [] } },
    };
    const [found] = differingCells(first, fewer);

    expect(found?.sheet).toBe('Services');
    expect(found?.cells[0]).toBe(`A${(service?.row ?? 0) + 1}:A${(service?.row ?? 0) + 2}`);
    expect(differingCells(fewer, first)).toEqual([found]);
  });

  it('finds what stands in another row', () => {
    const { people } = first.tables;
    const records = people.records.map((record) => ({ ...record, row: record.row + 1 }));
    const moved = { ...first, tables: { ...first.tables, people: { ...people, records } } };

    expect(differingCells(first, moved).map(({ sheet }) => sheet)).toEqual(['People']);
  });
});
