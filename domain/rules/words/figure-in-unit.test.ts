import { figureInUnit } from './figure-in-unit';

it.each([
  ['percent', 8.25, '8.25%'],
  ['pence', 125_050, '£1,250.50'],
  ['yes or no', 1, 'Yes'],
  ['yes or no', 0, 'No'],
  ['level', 0, 'Not yet good'],
  ['level', 1, 'Good'],
  ['level', 7, '7'],
  ['days', 41.5, '41.5'],
  ['services', 1200, '1,200'],
] as const)('writes a figure in %s of %d as %s', (unit, value, words) => {
  expect(figureInUnit(unit, value)).toBe(words);
});
