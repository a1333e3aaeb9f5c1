import { cellAddress, columnLetters } from './address';
import { columnNumber } from './column-number';

describe('cellAddress', () => {
  it.each([
    [0, 0, 'A1'],
    [6, 2, 'C7'],
    [72, 25, 'Z73'],
    [0, 26, 'AA1'],
    [0, 701, 'ZZ1'],
    [1_048_575, 16_383, 'XFD1048576'],
  ])('row %i and column %i are %s', (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
  });
});

describe('columnLetters', () => {
  it('counts from 0', () => {
    expect(columnLetters(27)).toBe('AB');
  });
});

describe('columnNumber', () => {
  it.each([0, 25, 26, 27, 701, 702, 16_383])(
    'is the way back from the letters of column %i',
    (column) => {
      expect(columnNumber(columnLetters(column))).toBe(column);
    },
  );
});
