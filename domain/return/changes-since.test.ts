import { form } from '../form/edition-2022-25-1/form';
import type { ReturnChanges } from '../rules/example';
import { exampleCells } from '../rules/example-cells';
import { exampleReturn } from '../rules/example-return';
import { changesSince } from './changes-since';
import { readReturn } from './read-return';

const read = (changes?: ReturnChanges) =>
  readReturn(exampleCells(exampleReturn, changes), form).return;
const changes = (now: ReturnChanges) => changesSince(read(), read(now), form);

describe('what changed since a version', () => {
  it('is nothing where nothing did', () => {
    expect(changes({})).toEqual([]);
  });

  it('is a field of the Return sheet', () => {
    expect(changes({ fields: { certifierRole: 'Chief Executive' } })).toEqual([
      {
        ...{ sheet: 'Return', record: '', column: 'Certifier role', kind: 'value' },
        ...{ from: 'Finance Director', to: 'Chief Executive' },
      },
    ]);
  });

  it('is a value of a record, in the words of its cell', () => {
    expect(
      changes({ tables: { systems: [{ runningCost: 130_000_000, redRated: 'no' }] } }),
    ).toEqual([
      {
        ...{ sheet: 'Systems', record: 'SYS-01', column: 'Red-rated', kind: 'value' },
        ...{ from: 'Yes', to: 'No' },
      },
      {
        ...{ sheet: 'Systems', record: 'SYS-01', column: 'Annual running cost (£)', kind: 'value' },
        ...{ from: '£1,200,000', to: '£1,300,000' },
      },
    ]);
  });

  it('is a record that is new, and one that is gone', () => {
    expect(changes({ tables: { systems: [{ system: 'SYS-02' }] } })).toMatchObject([
      { sheet: 'Systems', record: 'SYS-02', kind: 'added' },
      { sheet: 'Systems', record: 'SYS-01', kind: 'removed' },
    ]);
  });
});
