import { setTimeout as after } from 'node:timers/promises';
import { openInExcel } from '../../test/builders/open-in-excel';
import type { StartedExcelHost } from '../../test/excel-host/start-excel-host';

const sheet = (name: string) => ({ name, hidden: false, rows: [['1,250']], tables: [] });
const cells = { sheets: [sheet('Services'), sheet('People')], names: {}, properties: {} };
const finding = {
  rule: 'number-not-text',
  severity: 'error',
  trial: false,
  sheet: 'Services',
  cells: 'A1',
  count: 1,
  records: [],
  entered: '1,250',
  expected: '',
  message: '',
  action: '',
  fix: 1250,
} as const;

/** Somebody changes a cell, here or elsewhere. */
function somebodyTypes(
  { host }: StartedExcelHost,
  source: 'Local' | 'Remote' = 'Local',
  triggerSource: 'Unknown' | '' = 'Unknown',
) {
  const box = { top: 0, left: 0, rows: 1, columns: 1 };
  host.events.changed({
    area: { sheet: host.workbook.active, box },
    changeType: 'RangeEdited',
    source,
    // Below ExcelApi 1.14 Excel does not say.
    triggerSource: triggerSource as 'Unknown',
  });
}

async function listening(excelApi?: string) {
  const excel = openInExcel(cells, excelApi);
  let told = 0;
  const end = excel.open.onChange(() => {
    told += 1;
  });
  await after(50);
  return { ...excel, end, told: () => told };
}

describe('changes', () => {
  it('by people are told of, here and elsewhere', async () => {
    const excel = await listening();
    somebodyTypes(excel);
    somebodyTypes(excel, 'Remote');
    await after(20);
    expect(excel.told()).toBe(2);
  });

  it('are told of as another sheet comes to the front', async () => {
    const excel = await listening();
    const people = excel.workbook.sheets[1];
    if (people) excel.host.events.activate(people);
    await after(20);
    expect(excel.told()).toBeGreaterThan(0);
  });

  it.each(['1.15', '1.9'])('of our own are not, on ExcelApi %s', async (excelApi) => {
    const excel = await listening(excelApi);
    expect((await excel.open.applyFixes([finding])).outcome).toBe('applied');
    await excel.open.goTo({ sheet: 'People', cells: 'A1' });
    await after(20);
    expect(excel.told()).toBe(0);
  });

  it('are known by their time where Excel does not say whose they are', async () => {
    const excel = await listening('1.9');
    await excel.open.goTo({ sheet: 'Services', cells: 'A1' });
    somebodyTypes(excel, 'Local', '');
    await after(20);
    expect(excel.told()).toBe(0);
    somebodyTypes(excel, 'Remote', '');
    await after(300);
    somebodyTypes(excel, 'Local', '');
    await after(20);
    expect(excel.told()).toBe(2);
  });

  it('are told of no more once that was ended', async () => {
    const excel = await listening();
    excel.end();
    await after(20);
    somebodyTypes(excel);
    await after(20);
    expect(excel.told()).toBe(0);
  });

  it('are listened for once somebody who was typing has finished', async () => {
    const excel = openInExcel(cells);
    const edit = excel.host.editCell();
    let told = 0;
    excel.open.onChange(() => {
      told += 1;
    });
    await after(20);
    edit.leave();
    await after(50);
    somebodyTypes(excel);
    await after(20);
    expect(told).toBe(1);
  });
});
