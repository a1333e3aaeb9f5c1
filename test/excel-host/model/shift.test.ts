import { aWorkbook } from '../a-workbook';
import { deleteRows, insertRows } from '../gestures/move-rows';
import { typeFormula } from '../gestures/enter-values';
import { startExcelHost } from '../start-excel-host';
import { cellAt } from './cells';
import { rowShift } from './shift';
import { shiftedFormula } from './shifted-formula';

const inserted = { isOwn: true, sheet: 'My sheet', shift: rowShift({ row: 2, count: 2 }) };
const deleted = { isOwn: true, sheet: 'My sheet', shift: rowShift({ row: 2, count: -2 }) };

describe('a formula, when rows move', () => {
  it.each([
    ['=A2+A3', '=A2+A5'],
    ['=$A$3+A$3+$A3', '=$A$5+A$5+$A5'],
    ['=SUM(A1:B9)', '=SUM(A1:B11)'],
    ["='My sheet'!C3+Other!C3", "='My sheet'!C5+Other!C3"],
    ['=SUM(A:A)+SUM($3:$4)', '=SUM(A:A)+SUM($5:$6)'],
    ['="A3"&A3&LOG10(A3)&Rate_A3&A3B', '="A3"&A5&LOG10(A5)&Rate_A3&A3B'],
  ])('two inserted above the third: %s', (before, after) => {
    expect(shiftedFormula(before, inserted)).toBe(after);
  });

  it.each([
    ['=A2+A5', '=A2+A3'],
    ['=A3', '=#REF!'],
    ["='My sheet'!$C$4", "='My sheet'!#REF!"],
    ['=SUM(A1:A9)', '=SUM(A1:A7)'],
    ['=SUM(A3:A6)', '=SUM(A3:A4)'],
    ['=SUM(A1:A3)', '=SUM(A1:A2)'],
  ])('the third and fourth deleted: %s', (before, after) => {
    expect(shiftedFormula(before, deleted)).toBe(after);
  });

  it('on another sheet keeps what has no sheet before it', () => {
    expect(shiftedFormula("=A3+'my sheet'!A3", { ...inserted, isOwn: false })).toBe(
      "=A3+'my sheet'!A5",
    );
  });
});

describe('rows that a person inserts and deletes', () => {
  it('take names, formulas and rules with them', async () => {
    const { host, run } = startExcelHost({
      workbook: aWorkbook([[1], [2], [3]], ['Sheet', 'Other']),
    });
    typeFormula(host, 'Other!A1', '=Sheet!A3*2', { value: 6 });
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet').getRange('A3');
      context.workbook.names.add('Third', cell);
      cell.conditionalFormats.add('Custom').custom.rule.formula = '=$A3>1';
      await context.sync();
    });
    insertRows(host, 'Sheet', 2, 2);
    const third = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Other').getRange('Third');
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(third).toEqual(['Sheet!A5', [[3]]]);
    const [sheet, other] = host.workbook.sheets;
    expect(other && cellAt(other, 0, 0)).toEqual({ value: 6, formula: '=Sheet!A5*2' });
    expect(sheet?.conditionalFormats).toMatchObject([{ rule: { formula: '=$A5>1' } }]);
    deleteRows(host, 'Sheet', 5);
    expect(host.workbook.names).toMatchObject([{ formula: '=Sheet!#REF!' }]);
  });
});

describe('cells that the add-in inserts and deletes', () => {
  const moved = async (address: string, how: (range: Excel.Range) => void) => {
    const { host, run } = startExcelHost({
      workbook: aWorkbook([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    });
    await run(async (context) => {
      how(context.workbook.worksheets.getItem('Sheet').getRange(address));
      await context.sync();
    });
    return [0, 1, 2].map((row) =>
      [0, 1, 2, 3].map((column) => cellAt(host.workbook.active, row, column).value),
    );
  };

  it('move only what is below or beside them', async () => {
    expect(await moved('A1:B1', (range) => range.insert('Down'))).toEqual([
      ['', '', 3, ''],
      [1, 2, 6, ''],
      [4, 5, '', ''],
    ]);
    expect(await moved('A2', (range) => range.insert('Right'))).toEqual([
      [1, 2, 3, ''],
      ['', 4, 5, 6],
      ['', '', '', ''],
    ]);
    expect(
      await moved('B1', (range) => {
        range.delete('Up');
      }),
    ).toEqual([
      [1, 5, 3, ''],
      [4, '', 6, ''],
      ['', '', '', ''],
    ]);
    expect(
      await moved('B:B', (range) => {
        range.delete('Left');
      }),
    ).toEqual([
      [1, 3, '', ''],
      [4, 6, '', ''],
      ['', '', '', ''],
    ]);
  });

  it('cannot move part of a table', async () => {
    const cut = moved('A1:B2', (range) => {
      range.worksheet.tables.add('A1:C2', true);
      range.insert('Down');
    });
    await expect(cut).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
