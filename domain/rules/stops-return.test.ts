import type { Finding, Severity } from './finding';
import { stopsReturn } from './stops-return';

const finding: Finding = {
  rule: 'example',
  severity: 'error',
  trial: false,
  sheet: 'Systems',
  cells: 'A5',
  count: 1,
  records: ['SYS-01'],
  entered: '',
  expected: 'A word',
  message: 'There is no word.',
  action: 'Give one.',
};

it.each<[string, Severity, Partial<Finding>, boolean]>([
  ['an error', 'error', {}, true],
  ['an error with a reason', 'error', { reason: 'Example' }, true],
  ['a query', 'query', {}, true],
  ['a query with its reason', 'query', { reason: 'Example' }, false],
  ['a note', 'note', {}, false],
  ['an error on trial', 'error', { trial: true }, false],
  ['a query on trial', 'query', { trial: true }, false],
])('%s', (_, severity, changes, stops) => {
  expect(stopsReturn({ ...finding, severity, ...changes })).toBe(stops);
});
