import type { Hit } from './define-rule';
import { foldMany } from './fold-many';

const hits = (count: number, entered: string): Hit<string>[] =>
  Array.from({ length: count }, (_, row) => ({
    at: { sheet: 'Savings', row, column: 9 },
    record: `SV-${row}`,
    entered,
    data: `in row ${row}`,
  }));

const dataOf = (folded: Iterable<Hit<string>>) => Array.from(folded, ({ data }) => data);

describe('foldMany', () => {
  it('leaves the words of ten hits of one entry', () => {
    expect(dataOf(foldMany(hits(10, '£1'), 'many'))[9]).toBe('in row 9');
  });

  it('gives eleven hits of one entry the same words', () => {
    expect(new Set(dataOf(foldMany(hits(11, '£1'), 'many')))).toEqual(new Set(['many']));
  });

  it('counts each entry by itself', () => {
    const mixed = [...hits(11, '£1'), ...hits(1, '£2')];
    expect(dataOf(foldMany(mixed, 'many')).at(-1)).toBe('in row 0');
  });
});
