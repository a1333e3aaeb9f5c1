import { oneOf } from './one-of';

it.each([
  [[], ''],
  [['Yes'], 'Yes'],
  [['Yes', 'No'], 'Yes or No'],
  [['Yes', 'No', 'Not applicable'], 'Yes, No or Not applicable'],
])('writes %j as %s', (choices, words) => {
  expect(oneOf(choices)).toBe(words);
});
