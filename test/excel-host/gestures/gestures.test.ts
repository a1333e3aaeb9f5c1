import { aWorkbook } from '../a-workbook';
import { cellAt } from '../model/cells';
import { startExcelHost } from '../start-excel-host';
import { renameSheet, undoMark } from './change-sheet';
import { copyDown, typeFormula } from './enter-values';
import { deleteRows, insertRows, sortBy } from './move-rows';

function open() {
  const { host, run } = startExcelHost({ workbook: aWorkbook([[3], [1], [2]]) });
  const column = () => [0, 1, 2, 3, 4].map((row) => cellAt(host.workbook.active, row, 0).value);
  return { column, host, run };
}

describe('a person', () => {
  it('inserts, deletes and sorts rows', () => {
    const { column, host } = open();
    insertRows(host, 'Sheet', 2, 2);
    expect(column()).toEqual([3, '', '', 1, 2]);
    deleteRows(host, 'Sheet', 1, 2);
    expect(column()).toEqual(['', 1, 2, '', '']);
    sortBy(host, 'Sheet!A1:A3', 0);
    expect(column()).toEqual([1, 2, '', '', '']);
  });

  it('copies a cell down, and a formula with what it comes to', () => {
    const { column, host } = open();
    copyDown(host, 'Sheet!A1', 2);
    expect(column()).toEqual([3, 3, 3, '', '']);
    typeFormula(host, 'Sheet!A1', '=1+1', { value: 2 });
    expect(cellAt(host.workbook.active, 0, 0)).toEqual({ value: 2, formula: '=1+1' });
  });

  it('renames a sheet and takes a mark away', async () => {
    const { host, run } = open();
    renameSheet(host, 'Sheet', 'Services');
    await run(async (context) => {
      context.workbook.worksheets
        .getItem('Services')
        .getRange('A1')
        .conditionalFormats.add('Custom');
      await context.sync();
    });
    expect(host.workbook.active.conditionalFormats).toHaveLength(1);
    undoMark(host, 'Services!A1:B9');
    expect(host.workbook.active.conditionalFormats).toEqual([]);
  });
});
