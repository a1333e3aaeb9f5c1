/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { someDecisions } from '../../../test/builders/some-decisions';
import { openView } from '../../../test/pane/open-view';
import { WorkbookError, type OpenWorkbook } from '../../ports/open-workbook';
import { DecisionsView } from './DecisionsView';

const open = <Workbook extends OpenWorkbook>(workbook: Workbook) => {
  openView(DecisionsView, {
    service: { decisions: () => Promise.resolve(someDecisions()) },
    session: aFakeSession(aPerson('assessor')),
    workbook,
  });
  return workbook;
};
const button = (count: string) =>
  screen.findByRole('button', { name: `Insert or refresh tracker of ${count}` });

describe('inserting a tracker', () => {
  it('puts what the filters leave on a sheet, its charts on another, and says what came of it', async () => {
    const workbook = open(aFakeWorkbook());
    await button('2 decisions');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'warned');

    await userEvent.click(await button('1 decision'));

    expect(workbook.asked.filter((each) => each.startsWith('insertTracker'))).toEqual([
      'insertTracker RoadmapDecisions 1',
      'insertTracker RoadmapDecisionCharts 9',
    ]);
    expect(await screen.findByText('The tracker has 1 decision, 1 of them new.')).toBeTruthy();
  });

  it('says why it could not', async () => {
    const insertTracker = () => Promise.reject(new WorkbookError('protected'));
    open(aFakeWorkbook(undefined, { insertTracker }));
    await userEvent.click(await button('2 decisions'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/protected/);
  });

  it('is not offered where the workbook is a file, nor for no decisions', async () => {
    open({ ...aFakeWorkbook(), kind: 'file' });
    await screen.findByText('A recruitment service');
    expect(screen.queryByRole('button', { name: /tracker/ })).toBeNull();
  });
});
