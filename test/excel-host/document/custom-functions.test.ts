import { setTimeout as wait } from 'node:timers/promises';
import { aWorkbook } from '../a-workbook';
import { typeCustomFunction } from '../gestures/type-custom-function';
import { cellAt } from '../model/cells';
import { startExcelHost } from '../start-excel-host';

function opened() {
  const started = startExcelHost({ workbook: aWorkbook([[1, 2, 3]]) });
  const answer = async (row: number) => {
    while (cellAt(started.host.workbook.active, row, 0).value === '#BUSY!') await wait(5);
    return cellAt(started.host.workbook.active, row, 0);
  };
  return { ...started, answer };
}

describe('a formula that calls a custom function', () => {
  it('comes to what the function gives, with the results of several in one round trip', async () => {
    const { answer, CustomFunctions, host } = opened();
    CustomFunctions.associate('SUMOF', (grid: number[][], more: number) =>
      grid.flat().reduce((sum, each) => sum + each, more),
    );
    CustomFunctions.associate('LATER', (text: string) => Promise.resolve(`${text}!`));
    typeCustomFunction(host, 'Sheet!A2', '=RETURNS.SUMOF(A1:C1, 10)');
    typeCustomFunction(host, 'Sheet!A3', '=RETURNS.LATER("a, b")');
    expect(cellAt(host.workbook.active, 1, 0).value).toBe('#BUSY!');
    expect(await answer(1)).toEqual({ value: 16, formula: '=RETURNS.SUMOF(A1:C1, 10)' });
    expect((await answer(2)).value).toBe('a, b!');
    expect(host.traffic().requests).toBe(1);
  });

  it('is an error of Excel’s where the function throws or says so, and where there is none', async () => {
    const { answer, CustomFunctions, host } = opened();
    CustomFunctions.associate('FAULTY', () => {
      throw new Error('a fault');
    });
    CustomFunctions.associate('NONE', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    });
    typeCustomFunction(host, 'Sheet!A2', '=RETURNS.FAULTY()');
    typeCustomFunction(host, 'Sheet!A3', '=RETURNS.NONE()');
    typeCustomFunction(host, 'Sheet!A4', '=RETURNS.MISSING()');
    expect(await answer(1)).toMatchObject({ value: '#VALUE!', isError: true });
    expect(await answer(2)).toMatchObject({ value: '#N/A', isError: true });
    expect(await answer(3)).toMatchObject({ value: '#VALUE!', isError: true });
  });
});
