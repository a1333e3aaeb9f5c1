import { openInExcel } from '../../test/builders/open-in-excel';
import { cellsOf } from '../../test/readers/cells-of';

describe('the file of the workbook in Excel', () => {
  it('has what stands in its cells now, each time', async () => {
    const sheet = { name: 'Return', hidden: false, rows: [['a', 1]], tables: [] };
    const { open } = openInExcel({ sheets: [sheet], names: {}, properties: {} });

    for (let time = 0; time < 3; time += 1) {
      const { sheets } = await cellsOf(await open.file());
      expect(sheets[0]?.rows).toEqual([['a', 1]]);
    }
  });
});
