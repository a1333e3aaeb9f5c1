import { newWorkbook } from './model/new-workbook';
import { startExcelHost } from './start-excel-host';
import { putCell } from './model/cells';
import type { CellModel, Scalar, WorkbookModel } from './model/workbook-model';

function aWorkbook(rows: readonly (readonly Scalar[])[], sheets = ['Sheet']): WorkbookModel {
  const workbook = newWorkbook('Demo.xlsx', sheets);
  rows.forEach((row, top) => {
    row.forEach((value, left) => {
      const cell: CellModel = { value };
      putCell(workbook.active, top, left, cell);
    });
  });
  return workbook;
}

describe('office.js over the host', () => {
  it('reads what the workbook holds', async () => {
    const { host, run } = startExcelHost({
      workbook: aWorkbook([
        ['a', 1],
        ['', true],
      ]),
    });
    const read = await run(async (context) => {
      const used = context.workbook.worksheets.getItem('sheet').getUsedRange(true);
      used.load('values,valueTypes,numberFormat,address,rowIndex,formulas,text');
      used.untrack();
      await context.sync();
      return used.toJSON();
    });
    expect(read).toMatchObject({
      address: 'Sheet!A1:B2',
      rowIndex: 0,
      values: [
        ['a', 1],
        ['', true],
      ],
      valueTypes: [
        ['String', 'Double'],
        ['Empty', 'Boolean'],
      ],
      text: [
        ['a', '1'],
        ['', 'TRUE'],
      ],
    });
    expect(host.traffic().requests).toBe(1);
    expect(host.references()).toBe(0);
  });
});
