import type { CellValue } from '../cells/cells';
import { parseText } from './parse-text';

describe('text in a cell', () => {
  it.each<[CellValue, string]>([
    ['dwp', 'dwp'],
    [' \u00a0dwp\n', 'dwp'],
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    [1001, '1001'],
    [-0.5, '-0.5'],
    [0.1 + 0.2, '0.3'],
    ['=cmd()', '=cmd()'],
  ])('%j is read as %j', (cell, text) => {
    expect(parseText(cell)).toBe(text);
  });

  it.each<[CellValue, string]>([
    [true, 'TRUE'],
    [false, 'FALSE'],
    [{ kind: 'date', serial: 45199 }, '30/09/2023'],
  ])('%j is read as it shows, and noted', (cell, value) => {
    expect(parseText(cell)).toEqual({ fault: 'not-text', value });
  });

  it.each([null, '', ' \t\u00a0'])('is blank where it is %j', (cell) => {
    expect(parseText(cell)).toBeUndefined();
  });

  it('is a fault where it is an error or was never calculated', () => {
    expect(parseText({ kind: 'error', shown: '#N/A' })).toEqual({ fault: 'error' });
    expect(parseText({ kind: 'uncalculated', shown: '=A1' })).toEqual({ fault: 'uncalculated' });
  });
});
