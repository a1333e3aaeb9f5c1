import { nameSome } from './name-some';

it.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [Array.from('ABCDEFGHIJ'), 'A, B, C, D, E, F, G, H, I and J'],
  [Array.from('ABCDEFGHIJKL'), 'A, B, C, D, E, F, G, H, I, J and 2 more'],
])('names %j as %s', (names, words) => {
  expect(nameSome(names)).toBe(words);
});
