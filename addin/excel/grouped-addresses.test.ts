import { groupedAddresses } from './grouped-addresses';

describe('groupedAddresses', () => {
  it('joins cells that stand below one another, and counts each once', () => {
    expect(groupedAddresses(['E5', 'E7:E9', 'E6', 'B2', 'E5'])).toEqual({
      addresses: ['E5:E9,B2'],
      cells: 6,
    });
  });

  it('takes ranges over several columns', () => {
    expect(groupedAddresses(['A1:C2'])).toEqual({ addresses: ['A1:A2,B1:B2,C1:C2'], cells: 6 });
  });

  it('makes no list longer than Excel takes, and loses no area', () => {
    const cells = Array.from({ length: 1_000 }, (_, at) => `C${2 * at + 1}`);
    const { addresses } = groupedAddresses(cells);
    expect(addresses.length).toBeGreaterThan(1);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
    expect(addresses.join(',')).toBe(cells.join(','));
  });

  it('is empty for findings about whole sheets', () => {
    expect(groupedAddresses([''])).toEqual({ addresses: [], cells: 0 });
  });
});
