import { cellAddress, columnLetters } from './address';

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
