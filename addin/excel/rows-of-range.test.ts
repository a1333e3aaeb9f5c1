import { rowsOfRange } from './rows-of-range';

const range = {
  rowIndex: 1,
  columnIndex: 2,
  values: [
    ['System', 'Users', 'Last test'],
    ['SYS-01', 4200, 45_062],
    ['', '#REF!', true],
  ],
  valueTypes: [
    ['String', 'String', 'String'],
    ['String', 'Double', 'Double'],
    ['Empty', 'Error', 'Boolean'],
  ],
  numberFormat: [
    ['General', 'General', 'General'],
    ['@', '#,##0', 'dd/mm/yyyy'],
    ['@', '#,##0', 'dd/mm/yyyy'],
  ],
};

describe('rowsOfRange', () => {
  const rows = rowsOfRange(range);

  it('puts each value in its own row and column of the sheet', () => {
    expect(rows[0]).toEqual([]);
    expect(rows[1]?.[2]).toBe('System');
    expect(rows[2]?.[3]).toBe(4200);
  });

  it('gives a number that is shown as a day as a day', () => {
    expect(rows[2]?.[4]).toEqual({ kind: 'date', serial: 45_062 });
  });

  it('gives blanks as null and errors as errors', () => {
    expect(rows[3]?.slice(2)).toEqual([null, { kind: 'error', shown: '#REF!' }, true]);
  });
});
