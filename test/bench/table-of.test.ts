import { tableOf } from './table-of';

const rowOf = (figure: Parameters<typeof tableOf>[0][number]) => tableOf([figure]).split('\n')[2];

describe('the table of the bench', () => {
  it('shows a figure beside its limit, and the slowest', () => {
    expect(rowOf({ what: 'a', measured: 1234.5, unit: 'ms', atMost: 2000, slowest: 9.876 })).toBe(
      '| a | 1,235 ms | 9.88 | ≤ 2,000 |',
    );
  });

  it('marks one that is above what it may be at most, and one below what it has to be', () => {
    expect(rowOf({ what: 'a', measured: 3, unit: '', atMost: 2 })).toContain('≤ 2 **missed**');
    expect(rowOf({ what: 'a', measured: 94, unit: '%', atLeast: 95 })).toContain('≥ 95 **missed**');
    expect(rowOf({ what: 'a', measured: 95, unit: '%', atLeast: 95 })).not.toContain('missed');
  });

  it('marks one that could not be measured', () => {
    expect(rowOf({ what: 'a', measured: NaN, unit: 'ms', atMost: 2 })).toContain('missed');
  });

  it('asks nothing of a reference', () => {
    expect(rowOf({ what: 'a', measured: 3, unit: 'ms' })).toBe('| a | 3 ms |  |  |');
  });
});
