import { sameWords } from './same-words';

it.each([
  ['Registration moved to the new platform.', 'registration  moved to the new platform', true],
  ['Registration moved to the new platform.', 'Registration moved to the old platform.', false],
  ['No change.', 'No – change', true],
  ['No change.', '', false],
  ['', '', true],
])('compares %j with %j: %s', (one, other, expected) => {
  expect(sameWords(one, other)).toBe(expected);
});
