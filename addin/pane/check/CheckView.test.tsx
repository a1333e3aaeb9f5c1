/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import {
  aCleanReturn,
  aReturnWithFaults,
  returnWith,
} from '../../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { WorkbookError, type WorkbookTrouble } from '../../ports/open-workbook';
import { App } from '../App';

updatesByThemselves();

const now = () => new Date('2023-10-20T12:00:00Z');
const noSheets = {
  sheets: [{ name: 'Sheet1', hidden: false, rows: [], tables: [] }],
  names: {},
  properties: {},
};
const olderEdition = returnWith({ 'Return!B6': '2019-22/3' });

describe('the check view', () => {
  it('says who returns and for which quarter, what was found and how much is filled in', async () => {
    const { container } = render(<App now={now} workbook={aFakeWorkbook(aReturnWithFaults)} />);
    const summary = await screen.findByRole('region', { name: 'This return' });
    expect(within(summary).getByRole('heading').textContent).toBe(
      'Department for Levelling Up, Housing and Communities, 2023-24 Q2',
    );
    expect(summary.textContent).toContain('2 errors, 1 query, 2 notes.');
    expect(summary.textContent).toContain('3 findings stop this return.');
    expect(summary.textContent).toContain('Filled in: 150 of 151');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says that it is at work, with its progress once that lasts', async () => {
    const workbook = aFakeWorkbook(aCleanReturn, {
      read: (progress) => {
        progress?.(0.5);
        return new Promise(() => undefined);
      },
    });
    const { container } = render(<App now={now} workbook={workbook} />);
    expect(screen.getByText('Checking the workbook')).toBeTruthy();
    expect(await screen.findByText('Checking the workbook: 30 %')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.3');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says that a workbook is not a return, and leads to a new one', async () => {
    const { container } = render(<App now={now} workbook={aFakeWorkbook(noSheets)} />);
    expect(await screen.findByText('This is not a return workbook')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make a new return' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Findings' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says that a return is on another edition of the form', async () => {
    const { container } = render(<App now={now} workbook={aFakeWorkbook(olderEdition)} />);
    expect(
      await screen.findByText('This workbook is on edition 2019-22/3 of the form'),
    ).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it.each<[WorkbookTrouble, string]>([
    ['cell being edited', 'A cell is being edited'],
    ['too large', 'The workbook is too large to read'],
    ['failed', 'Excel could not do this'],
  ])('says what to do where it cannot be read: %s', async (trouble, heading) => {
    let refused = true;
    const workbook = aFakeWorkbook(aReturnWithFaults, {
      read: () =>
        refused ? Promise.reject(new WorkbookError(trouble)) : Promise.resolve(aReturnWithFaults),
    });
    const { container } = render(<App now={now} workbook={workbook} />);
    expect((await screen.findByRole('alert')).textContent).toContain(heading);
    expect(await accessibilityFaults(container)).toEqual([]);

    refused = false;
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }));
    expect(await screen.findByRole('region', { name: 'Findings' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has nothing to change in a file, which can only be read', async () => {
    const workbook = aFakeWorkbook(aReturnWithFaults, { kind: 'file' });
    render(<App now={now} workbook={workbook} />);
    await userEvent.click(
      await screen.findByRole('button', { name: /“Started online” is a figure.*E5/ }),
    );
    expect(screen.getByRole('button', { name: 'Why' })).toBeTruthy();
    for (const name of ['Fix', 'Go to', 'Mark the cells']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});
