import { clearMarks, mark } from '../../addin/excel/marks';
import { aFinding } from '../builders/a-finding';
import { aReturnWithFaults } from '../builders/a-return-with-faults';
import { protectSheet } from './gestures/change-sheet';
import { findSheet } from './model/find-sheet';
import { workbookFromCells } from './model/from-cells';
import { startExcelHost } from './start-excel-host';

function open() {
  const {
    Excel: excel,
    host,
    Office: office,
    run,
  } = startExcelHost({
    workbook: workbookFromCells(aReturnWithFaults),
  });
  Object.assign(globalThis, { Excel: excel, Office: office });
  const formats = () => findSheet(host.workbook, 'Services')?.conditionalFormats ?? [];
  return { formats, host, run };
}

const finding = aFinding({ sheet: 'Services', cells: 'E5,E6', count: 2 });

describe('marks', () => {
  it('come and go in two round trips each, and leave the formats of a person alone', async () => {
    const { formats, host, run } = open();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Services').getRange('E5');
      range.conditionalFormats.add('Custom').custom.rule.formula = '=$E5>5';
      range.untrack();
      await context.sync();
    });
    host.forgetTraffic();
    expect(await mark([finding])).toEqual({ cells: 2, protectedSheets: [] });
    expect(host.traffic().requests).toBe(2);
    expect(formats()).toHaveLength(2);
    await clearMarks();
    expect(formats().map(({ rule }) => rule)).toEqual([{ formula: '=$E5>5' }]);
    expect(host.references()).toBe(0);
  });

  it('are not made on a protected sheet, which is named', async () => {
    const { formats, host } = open();
    protectSheet(host, 'Services', { password: 'demo' });
    expect(await mark([finding])).toEqual({ cells: 0, protectedSheets: ['Services'] });
    expect(formats()).toEqual([]);
  });
});
