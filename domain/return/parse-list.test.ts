import type { CellValue } from '../cells/cells';
import { plainWords } from '../cells/plain-words';
import { lists } from '../form/edition-2022-25-1/lists';
import { parseList, readyList } from './parse-list';

const yesNo = readyList(lists.yesNo);
const rating = readyList(lists.rating);
const hosting = readyList(lists.hosting);

describe('the words of a list in a cell', () => {
  it.each(Object.entries(lists))('are read as their code in the list %s', (_, list) => {
    const ready = readyList(list);
    for (const [code, words] of Object.entries(list)) expect(parseList(words, ready)).toBe(code);
  });

  it.each([
    ['yes', 'yes', 'Yes', yesNo],
    ['YES ', 'yes', 'Yes', yesNo],
    ['y', 'yes', 'Yes', yesNo],
    ['N', 'no', 'No', yesNo],
    [true, 'yes', 'Yes', yesNo],
    [false, 'no', 'No', yesNo],
    ['TRUE', 'yes', 'Yes', yesNo],
    ['amber-green', 'amber-green', 'Amber/Green', rating],
    ['AMBER / GREEN', 'amber-green', 'Amber/Green', rating],
    ['Amber\u00a0Green', 'amber-green', 'Amber/Green', rating],
    ['none', 'none', 'No plan', hosting],
    ['n/a', 'not-applicable', 'Not applicable', hosting],
  ])('%j is read as %j, and the fix is %j', (cell, value, fix, list) => {
    expect(parseList(cell, list)).toEqual({ fault: 'near-list', value, fix });
  });

  it.each<[CellValue, typeof yesNo]>([
    ['Maybe', yesNo],
    ['n/a', yesNo],
    ['-', yesNo],
    ['Yes, mostly', yesNo],
    ['Y', rating],
    [true, rating],
    [1, yesNo],
    [{ kind: 'date', serial: 45199 }, yesNo],
  ])('%j is not one of them', (cell, list) => {
    expect(parseList(cell, list)).toEqual({ fault: 'not-in-list' });
  });

  it.each([null, '', '  '])('is blank where it is %j', (cell) => {
    expect(parseList(cell, yesNo)).toBeUndefined();
  });

  it('is a fault where it is an error or was never calculated', () => {
    expect(parseList({ kind: 'error', shown: '#N/A' }, yesNo)).toEqual({ fault: 'error' });
  });
});

it.each(Object.entries(lists))('no two words of the list %s are near each other', (_, list) => {
  const meanings = Object.entries(list).flatMap(([code, words]) => [
    ...new Set([plainWords(code), plainWords(words)]),
  ]);
  expect(new Set(meanings).size).toBe(meanings.length);
});
