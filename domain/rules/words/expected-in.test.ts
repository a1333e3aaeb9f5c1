import type { Column } from '../../form/form';
import { expectedIn } from './expected-in';

const lists = { yesNo: { yes: 'Yes', no: 'No' } };
const aColumn = (changes: Partial<Column>): Column => ({
  id: 'example',
  header: 'Example',
  type: 'text',
  help: 'An example.',
  width: 10,
  ...changes,
});

it.each<[Partial<Column>, string]>([
  [{ type: 'list', list: 'yesNo' }, 'Yes or No'],
  [{ type: 'text' }, 'Text'],
  [{ type: 'date' }, 'A date, such as 30/09/2023'],
  [{ type: 'integer', minimum: 0 }, 'A whole number, 0 or more'],
  [{ type: 'number', maximum: 1000 }, 'A number, 1,000 or less'],
  [{ type: 'money', minimum: 0 }, 'An amount in pounds, £0 or more'],
  [
    { type: 'integer', minimum: 0, maximum: 30, instead: ['not-applicable', 'withheld'] },
    'A whole number from 0 to 30, or Not applicable or Withheld',
  ],
])('says of %j: %s', (changes, words) => {
  expect(expectedIn(aColumn(changes), lists)).toBe(words);
});
