import { exampleCells } from '#domain/rules/example-cells';
import { exampleReturn } from '#domain/rules/example-return';
import type { WorkbookCells } from '#domain/cells/cells';
import { openInExcel } from '../../test/builders/open-in-excel';
import { cellAt } from '../../test/excel-host/model/cells';

const reason = {
  rule: 'movement-away-explained',
  record: '18.vacancy-rate',
  reason: 'A freeze on hiring ended.',
  answers: '12',
};

function reasonsIn({ sheets }: WorkbookCells) {
  const rows = sheets.find(({ name }) => name === 'Reasons')?.rows.slice(4) ?? [];
  return rows.filter((row) => row[0] === reason.rule);
}

function opened() {
  const excel = openInExcel(exampleCells(exampleReturn));
  const sheet = excel.workbook.sheets.find(({ name }) => name === 'Reasons');
  const table = excel.workbook.tables.find(({ name }) => name === 'Reasons');
  if (!sheet || !table) throw new Error('the example has no Reasons');
  return { ...excel, sheet, table };
}

describe('a reason', () => {
  it('goes into the first spare row, in two round trips, and is read again', async () => {
    const { host, open } = opened();
    await open.giveReason(reason);
    expect(host.traffic().requests).toBe(2);
    expect(reasonsIn(await open.read())).toEqual([
      [reason.rule, reason.record, reason.reason, '12'],
    ]);
  });

  it('takes the place of that for the same rule and record', async () => {
    const { open } = opened();
    await open.giveReason(reason);
    await open.giveReason({ ...reason, reason: 'We counted wrongly before.' });
    await open.giveReason({ ...reason, record: 'all' });
    expect(reasonsIn(await open.read()).map((row) => row[2])).toEqual([
      'We counted wrongly before.',
      reason.reason,
    ]);
  });

  it('goes into unlocked cells of a protected sheet', async () => {
    const { open, sheet, table } = opened();
    const { box } = table;
    for (let row = box.top + 1; row < box.top + box.rows; row += 1)
      for (let column = 0; column < box.columns; column += 1)
        sheet.cells.set(16_384 * row + column, {
          ...cellAt(sheet, row, column),
          look: { 'Protection.Locked': false },
          format: '@',
        });
    Object.assign(sheet, { protection: { options: {} } });
    await open.giveReason(reason);
    expect(reasonsIn(await open.read())).toHaveLength(1);
  });

  it('has a row added where every one is taken, but not on a protected sheet', async () => {
    const { open, sheet, table } = opened();
    Object.assign(table, { box: { ...table.box, rows: 2 } });
    for (let column = 0; column < table.box.columns; column += 1)
      sheet.cells.set(16_384 * (table.box.top + 1) + column, { value: 'taken' });
    await open.giveReason(reason);
    expect(reasonsIn(await open.read())).toHaveLength(1);

    Object.assign(sheet, { protection: { options: {} } });
    const another = { ...reason, record: 'another' };
    await expect(open.giveReason(another)).rejects.toMatchObject({ trouble: 'protected' });
  });

  it('cannot be kept in a workbook without the table', async () => {
    const { open, workbook } = opened();
    Object.assign(workbook, { tables: [] });
    await expect(open.giveReason(reason)).rejects.toMatchObject({ trouble: 'gone' });
  });
});
