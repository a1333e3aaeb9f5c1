import { reasonRow } from './reason-row';

const headers = ['Rule', 'Record', 'Reason', 'Value explained'];
const reason = { rule: 'a-rule', record: 'S1', reason: 'Strike', answers: '12' };
const cells = new Map([
  [0, 'a-rule'],
  [1, 'S1'],
  [2, 'Strike'],
  [3, '12'],
]);

describe('reasonRow', () => {
  it('is the row that answers for the same rule and record', () => {
    const rows = [headers, ['other', 'S1', 'Why'], [], ['a-rule', 'S1', 'Before', 11]];
    expect(reasonRow(rows, reason)).toEqual({ row: 3, cells });
  });

  it('is else the first spare row, also where rows were not read to their end', () => {
    expect(reasonRow([headers, ['other', 'S1', 'Why'], [null, '']], reason)).toEqual({
      row: 2,
      cells,
    });
  });

  it('is none where every row is taken', () => {
    expect(reasonRow([headers, ['other', 'S1', 'Why']], reason)?.row).toBeUndefined();
  });

  it('goes by the headers, wherever the columns stand', () => {
    const moved = reasonRow([['Note', 'REASON', 'Record', 'Rule']], reason)?.cells;
    expect(moved).toEqual(
      new Map([
        [1, 'Strike'],
        [2, 'S1'],
        [3, 'a-rule'],
      ]),
    );
  });

  it('cannot be where a column is missing', () => {
    expect(reasonRow([['Rule', 'Record']], reason)).toBeUndefined();
  });
});
