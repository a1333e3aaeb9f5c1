import { form } from '../../../domain/form/edition-2022-25-1/form';
import { layOutReturn } from '../../../domain/form/lay-out';
import { returnOfRows } from '../../bench/return-of-rows';
import { workbookFromCells } from '../../excel-host/model/from-cells';
import { axeInPage } from '../../browser/axe-in-page';
import { press } from './by-keyboard';
import { openInExcelPage, startAll, type Started } from './start-pane-in-excel';
import { versionsOf } from './versions-of';

let started: Started;

beforeAll(async () => {
  started = await startAll();
}, 90_000);

afterAll(() => started.close());

const open = (rows: number) =>
  openInExcelPage(started, workbookFromCells(layOutReturn({ form, values: returnOfRows(rows) })));

describe('a return in Excel', () => {
  it('of an ordinary length is on screen, checked, after three round trips at most', async () => {
    const { frame, host, pane } = await open(20);
    await pane.getByRole('region', { name: 'Findings' }).waitFor();
    expect(host.traffic().requests).toBeLessThanOrEqual(3);
    expect(host.references()).toBe(0);
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('of ten thousand rows takes twelve at most, and the pane answers while it is checked', async () => {
    const excel = await open(10_000);
    const { frame, host, pane } = excel;
    await pane.getByRole('region', { name: 'Findings' }).waitFor();
    expect(host.traffic().requests).toBeLessThanOrEqual(12);
    expect(host.references()).toBe(0);
    const again = pane.getByRole('button', { name: 'Check again' });
    await again.waitFor();
    await frame.evaluate(countTurns);
    await press(excel, again);
    await again.waitFor({ state: 'detached' });
    const before = Number(await frame.evaluate('turns'));
    await again.waitFor();
    expect(Number(await frame.evaluate('turns')) - before).toBeGreaterThan(10);
    expect(await axeInPage(frame)).toEqual([]);
    expect(excel.faults).toEqual([]);
  });

  it('is sent nowhere by being checked', async () => {
    expect(await versionsOf(started.service, 'preparer@dwp', '2023-24-Q4')).toEqual([]);
  });
});

/** Counts how often the pane's thread is free for something else. */
const countTurns = 'var turns = 0; setInterval(() => { turns += 1; }, 0)';
