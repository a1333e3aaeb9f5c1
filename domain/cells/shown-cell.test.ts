import type { CellValue } from './cells';
import { shownCell } from './shown-cell';

it.each<[CellValue, string]>([
  [null, ''],
  ['1,250', '1,250'],
  [0.1 + 0.2, '0.3'],
  [1001, '1001'],
  [true, 'TRUE'],
  [{ kind: 'date', serial: 45199 }, '30/09/2023'],
  [{ kind: 'error', shown: '#REF!' }, '#REF!'],
  [{ kind: 'uncalculated', shown: '=SUM(A1:A9)' }, '=SUM(A1:A9)'],
])('a person reads %j as %j', (cell, shown) => {
  expect(shownCell(cell)).toBe(shown);
});
