/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aLaidOutReturn } from '../../../test/builders/a-laid-out-return';
import { progressAtEndOf } from '../../../test/builders/an-organisation-progress';
import { openView } from '../../../test/pane/open-view';
import { type OpenWorkbook, WorkbookError } from '../../ports/open-workbook';
import { ProgressView } from './ProgressView';

const open = (workbook: OpenWorkbook = aFakeWorkbook(aLaidOutReturn)) =>
  openView(ProgressView, { service: { progress: progressAtEndOf }, workbook });

const caseItem = async () =>
  (await screen.findByRole('heading', { name: 'A recruitment service' })).closest(
    'li',
  ) as HTMLElement;

describe('ProgressView', () => {
  it('shows each decision: its status in words, and on how much it rests', async () => {
    open();

    const item = within(await caseItem());
    expect(item.getByText('DWP-2023-014, approved')).toBeTruthy();
    expect(item.getAllByText('on track').length).toBeGreaterThan(0);
    expect(item.getByText(/judged 1 of 1/)).toBeTruthy();
  });

  it('shows what was expected and returned, by which method', async () => {
    open();

    const item = within(await caseItem());
    expect(item.getByText('10 % by 31 March 2025')).toBeTruthy();
    expect(item.getByText('12 %')).toBeTruthy();
    expect(item.getByText(/^linear/)).toBeTruthy();
  });

  it('draws the trend, with the quarters in words', async () => {
    open();

    const item = within(await caseItem());
    const picture = item.getByRole('img', { name: /^Trend: / });
    const words = document.getElementById(picture.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toMatch(/2023-24 Q1: 18 %, .* 2023-24 Q2: 12 %/);
  });

  it('asks for eight quarters, each once, whichever quarter is looked at', async () => {
    const { service } = open();
    await caseItem();
    const quarters = () => service.asked.filter((each) => each.startsWith('progress'));
    expect(new Set(quarters()).size).toBe(8);

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'At the end of' }),
      '2023-24 Q1',
    );
    await caseItem();

    expect(quarters()).toHaveLength(9);
    expect(new Set(quarters()).size).toBe(9);
  });

  it('goes to the cells of a figure in the open return of that quarter', async () => {
    const workbook = aFakeWorkbook(aLaidOutReturn);
    open(workbook);
    const item = within(await caseItem());

    await userEvent.click(await item.findByRole('button', { name: 'Go to People, C5:D5, F5' }));

    expect(workbook.asked).toContain('goTo People!C5:D5,F5');
  });

  it('names the cells in words where another quarter is open', async () => {
    open();
    await caseItem();

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'At the end of' }),
      '2023-24 Q1',
    );

    const words = 'People, C5:D5, F5, in the return for 2023-24 Q1, version 1';
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
  });

  it('says what stood in the way of going to a cell', async () => {
    const workbook = aFakeWorkbook(aLaidOutReturn, {
      goTo: () => Promise.reject(new WorkbookError('cell being edited')),
    });
    open(workbook);
    const item = within(await caseItem());

    await userEvent.click(await item.findByRole('button', { name: /^Go to/ }));

    expect((await screen.findByRole('alert')).textContent).toMatch(/^A cell is being edited/);
  });

  it('filters by status and by words, and says how many are left', async () => {
    open();
    await caseItem();
    expect(screen.getByText('1 target and 2 decisions')).toBeTruthy();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'not returned');
    expect(screen.getByText('0 targets and 1 decision')).toBeTruthy();

    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'nothing like it');
    expect(screen.getByText('0 targets and 0 decisions')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Decisions' })).toBeNull();
  });

  it('puts the table into the workbook and says where', async () => {
    const workbook = aFakeWorkbook(aLaidOutReturn);
    open(workbook);
    await caseItem();

    await userEvent.click(screen.getByRole('button', { name: 'Insert as a table' }));

    expect(workbook.asked).toContain('insertTable Progress');
    expect(await screen.findByText('The table is on the sheet Progress.')).toBeTruthy();
  });

  it('says why the table could not be put there', async () => {
    const workbook = aFakeWorkbook(aLaidOutReturn, {
      insertTable: () => Promise.reject(new WorkbookError('read-only')),
    });
    open(workbook);
    await caseItem();

    await userEvent.click(screen.getByRole('button', { name: 'Insert as a table' }));

    expect((await screen.findByRole('alert')).textContent).toMatch(/open for reading only/);
  });

  it('offers no table where the workbook is a file', async () => {
    open({ ...aFakeWorkbook(aLaidOutReturn), kind: 'file' });
    await caseItem();

    expect(screen.queryByRole('button', { name: 'Insert as a table' })).toBeNull();
  });

  it('has nothing that axe finds wrong', async () => {
    const { container } = open();
    await caseItem();

    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });
});
