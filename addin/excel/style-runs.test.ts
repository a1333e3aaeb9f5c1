import { styleRuns } from './style-runs';

const head = { bold: true };
const open = { unlocked: true };
const cell = (style?: object) => ({ value: null, ...(style && { style }) });

describe('styleRuns', () => {
  it('joins cells of one style that stand together', () => {
    const rows = [
      [cell(head), cell(head), cell(head)],
      [],
      [cell(open), cell(open), cell(head)],
      [cell(open), cell(open), cell(head)],
    ];
    const runs = styleRuns({ rows });
    expect(runs).toHaveLength(3);
    expect(runs).toEqual(
      expect.arrayContaining([
        { style: head, top: 0, left: 0, rows: 1, columns: 3 },
        { style: open, top: 2, left: 0, rows: 2, columns: 2 },
        { style: head, top: 2, left: 2, rows: 2, columns: 1 },
      ]),
    );
  });

  it('leaves out cells without a style', () => {
    expect(styleRuns({ rows: [[cell(), cell(head)]] })).toEqual([
      { style: head, top: 0, left: 1, rows: 1, columns: 1 },
    ]);
  });
});
