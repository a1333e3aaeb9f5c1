import { form } from '../../form/edition-2022-25-1/form';
import type { Column } from '../../form/form';
import { enteredIn } from './entered-in';

const columns = new Map<string, Column>(
  form.tables.flatMap(({ id, columns }) => columns.map((column) => [`${id}.${column.id}`, column])),
);

it.each([
  ['systems.fundingNeeded', 125_000, '£1,250'],
  ['systems.users', 4200, '4,200'],
  ['systems.users', 'withheld', 'Withheld'],
  ['systems.lastTest', '2023-09-30', '30 September 2023'],
  ['systems.remediation', 'agreed', 'Plan agreed'],
  ['systems.owner', 'Head of grants', 'Head of grants'],
])('writes %s of %s as %s', (id, value, words) => {
  const column = columns.get(id);
  if (!column) throw new Error(`No column ${id}`);
  expect(enteredIn(column, value, form.lists)).toBe(words);
});
