import { confidence } from './confidence';

it.each([
  [true, 5, 5, 0, 'high'],
  [true, 5, 5, 1, 'medium'],
  [true, 4, 5, 0, 'medium'],
  [true, 3, 5, 0, 'low'],
  [false, 5, 5, 0, 'none'],
] as const)('figure %s of %i of %i with %i cautions: %s', (has, count, of, cautions, expected) => {
  expect(confidence(has, { count, of }, cautions)).toBe(expected);
});
