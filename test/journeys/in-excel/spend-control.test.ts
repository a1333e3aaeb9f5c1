import { cellAddress } from '#domain/cells/address';
import type { WorkbookCells } from '#domain/cells/cells';
import { exampleCells } from '#domain/rules/example-cells';
import { lastQuarter } from '#domain/rules/example-last-quarter';
import { exampleReturn } from '#domain/rules/example-return';
import type { Locator } from 'playwright-core';
import { axeInPage } from '../../browser/axe-in-page';
import { tabTo } from '../../browser/tab-to';
import { aWorkbook } from '../../excel-host/a-workbook';
import { type as typeIn } from '../../excel-host/gestures/enter-values';
import { cellAt } from '../../excel-host/model/cells';
import { readArea } from '../../excel-host/model/find-sheet';
import { prepareCase, reference, submitCells, withDecision } from './a-case-of-dluhc';
import { openTab, press, signIn } from './by-keyboard';
import { openInExcelPage, startAll, type PaneInExcel, type Started } from './start-pane-in-excel';
import { trackerRow } from './tracker-row';

let started: Started;
let excel: PaneInExcel;

beforeAll(async () => {
  started = await startAll();
  await prepareCase(started.service.url);
  excel = await openInExcelPage(started, aWorkbook([['Assessments']]));
}, 120_000);

afterAll(() => started.close());

const fill = async (field: Locator, words: string) => {
  await tabTo(excel.page, field);
  await excel.page.keyboard.press('Control+a');
  await excel.page.keyboard.type(words);
};
const choose = async (field: Locator, option: string) => {
  await tabTo(excel.page, field);
  await excel.page.keyboard.type(option);
};

// One case from its assessment to what it delivers: each step goes on where the last one ended.
describe('a case', () => {
  it('stands before the assessor beside its alignment, each reason with its source', async () => {
    const { frame, pane } = excel;
    await openTab(excel, 'Cases');
    await signIn(excel, 'assessor@co');
    await press(excel, pane.getByRole('button', { name: new RegExp(`^${reference}`) }));
    const one = pane.getByRole('article', { name: `Case ${reference}` });
    await one.getByText(/There is no spend control on this date/).waitFor();
    await one
      .getByText(/a dated plan to move to One Login/)
      .first()
      .waitFor();
    await press(excel, one.getByRole('button', { name: 'Acknowledge' }));
    await one.getByText(/^acknowledged by/).waitFor();
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('is approved with a condition that a criterion offered, and with a contribution', async () => {
    const { frame, pane } = excel;
    await press(excel, pane.getByRole('button', { name: 'Decide', exact: true }));
    const form = pane.getByRole('form', { name: 'Decision 1' });
    await choose(form.getByLabel('Outcome'), 'approved with');
    await form.getByLabel('Day of the decision').fill('2023-04-03');
    await fill(form.getByLabel('Amount approved'), '2,000,000');
    await press(excel, form.getByRole('button', { name: /Onboarding|One Login/ }).first());
    await fill(form.getByLabel('Owner'), 'Service owner');
    await form.getByLabel('Condition due').fill('2023-12-31');
    await press(excel, form.getByRole('button', { name: 'Add a contribution' }));
    await form.getByLabel('Measure').selectOption('18.vacancy-rate');
    await fill(form.getByLabel(/^Baseline/).first(), '12');
    await form.getByLabel('Day of the baseline').fill('2023-03-31');
    await fill(form.getByLabel(/^Target/).first(), '8');
    await form.getByLabel('Contribution due').fill('2025-03-31');
    expect(await axeInPage(frame)).toEqual([]);
    await press(excel, form.getByRole('button', { name: 'Record the decision' }));
    await pane.getByText('Decision 1 is recorded').waitFor();
    expect(await axeInPage(frame)).toEqual([]);
  });

  it('shows after two quarters of returns what it has delivered, by which cells', async () => {
    await submit(exampleCells(lastQuarter, withDecision(100_000_00, false)), 0);
    await submit(exampleCells(exampleReturn, withDecision(300_000_00, true)), 0);
    await openTab(excel, 'Decisions');
    const card = await decisionAtEndOf('2023-24-Q2');
    await card.getByText(/Spent: from £100,000 to £300,000/).waitFor();
    await card
      .getByText(/C1: .*met/)
      .first()
      .waitFor();
    expect(await axeInPage(excel.frame)).toEqual([]);
  });

  it('stands in a tracker, which a restatement changes in place beside the assessor’s own column', async () => {
    const { frame, host, pane } = excel;
    const insert = pane.getByRole('button', { name: /^Insert or refresh tracker/ });
    await press(excel, insert);
    await pane.getByText(/^The tracker has/).waitFor({ state: 'attached' });
    expect(inTracker('Spent')).toBe(300_000);
    const { headers, row } = trackerRow(host, reference);
    const own = cellAddress(row, headers.length);
    typeIn(host, `Decisions!${own}`, 'Demonstration: ask again in March.');

    const reason = 'Demonstration: an invoice had been counted twice.';
    const reasons = [{ rule: 'restatement-explained', record: 'all', reason }];
    const { tables } = withDecision(250_000_00, true);
    await submit(exampleCells(exampleReturn, { tables: { ...tables, reasons } }), 1);
    const card = await decisionAtEndOf('2023-24-Q1', '2023-24-Q2');
    await card.getByText(/Spent: from £100,000 to £250,000 .*v2 Spend/).waitFor();
    await press(excel, insert);
    await pane.getByText(/^The tracker has .* 0 of them new/).waitFor({ state: 'attached' });
    expect(inTracker('Spent')).toBe(250_000);
    const { box, sheet } = readArea(host.workbook, `Decisions!${own}`);
    expect(cellAt(sheet, box.top, box.left).value).toBe('Demonstration: ask again in March.');
    expect(await axeInPage(frame)).toEqual([]);
    expect(excel.faults).toEqual([]);
  });
});

/** Asks for decisions at the end of each period in turn, and opens what is known of ours at the last. */
async function decisionAtEndOf(...periods: readonly string[]): Promise<Locator> {
  const { pane } = excel;
  for (const period of periods) await pane.getByLabel('At the end of').selectOption(period);
  const card = pane.getByRole('listitem').filter({ hasText: reference });
  await press(excel, card.getByRole('button', { name: 'Details' }));
  return card;
}

function inTracker(header: string): unknown {
  const { headers, values } = trackerRow(excel.host, reference);
  return values[headers.indexOf(header)];
}

function submit(cells: WorkbookCells, previousVersion: number): Promise<void> {
  return submitCells(started.service.url, cells, previousVersion);
}
