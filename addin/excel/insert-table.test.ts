import { openInExcel } from '../../test/builders/open-in-excel';

const sheet = { name: 'Notes', hidden: false, rows: [['mine']], tables: [] };
const opened = () => openInExcel({ sheets: [sheet], names: {}, properties: {} }, '1.9');
const table = {
  sheet: 'Progress',
  table: 'ReturnsProgress',
  headers: ['Target', 'Unit', 'Expected', 'Actual'],
  rows: [
    ['Vacancy rate', '%', 10, 12.5],
    ['=Days to hire', 'days', 40, 38],
  ],
  chart: { title: 'Expected and actual', columns: ['Expected', 'Actual'] },
} as const;

describe('an inserted table', () => {
  it('is a native one on a sheet of its own, text kept text, with a chart beside it', async () => {
    const { host, open, workbook } = opened();
    await open.insertTable(table);
    const { sheets } = await open.read();
    expect(sheets[1]).toEqual({
      name: 'Progress',
      hidden: false,
      rows: [table.headers, ...table.rows],
      tables: [{ name: 'ReturnsProgress', top: 0, left: 0, bottom: 2, right: 3 }],
    });
    expect(workbook.active.charts).toMatchObject([{ name: 'ReturnsProgress chart' }]);
    expect(host.references()).toBe(0);
  });

  it('takes the place of what was put there before', async () => {
    const { open, workbook } = opened();
    await open.insertTable(table);
    await open.insertTable({ ...table, rows: [['Vacancy rate', '%', 9, 9]] });
    const { sheets } = await open.read();
    expect(sheets).toHaveLength(2);
    expect(sheets[1]?.rows).toHaveLength(2);
    expect(sheets[1]?.tables).toMatchObject([{ bottom: 1 }]);
    expect(workbook.active.charts).toHaveLength(1);
  });

  it('leaves a sheet of that name alone that is somebody else’s', async () => {
    const { open, workbook } = opened();
    await expect(open.insertTable({ ...table, sheet: 'Notes' })).rejects.toMatchObject({
      trouble: 'already there',
    });
    expect(workbook.tables).toEqual([]);
  });
});
