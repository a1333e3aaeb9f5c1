import * as fc from 'fast-check';
import { rangesOf } from './ranges';

describe('rangesOf', () => {
  it('writes a run as one range and a lone row as a cell', () => {
    expect(rangesOf(4, [72, 73, 74, 189])).toBe('E73:E75,E190');
  });

  it('takes rows in any order and twice', () => {
    expect(rangesOf(0, [3, 1, 2, 2])).toBe('A2:A4');
  });

  it('is empty for no rows', () => {
    expect(rangesOf(0, [])).toBe('');
  });

  it('loses no row and adds none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200)), (rows) => {
        const held = rangesOf(0, rows)
          .split(',')
          .filter((range) => range !== '')
          .flatMap((range) => {
            const [from, to] = range.split(':').map((cell) => Number(cell.slice(1)) - 1);
            return Array.from(
              { length: (to ?? from ?? 0) - (from ?? 0) + 1 },
              (_, i) => (from ?? 0) + i,
            );
          });
        expect(held).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });
});
