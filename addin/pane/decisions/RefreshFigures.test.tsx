/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { openView } from '../../../test/pane/open-view';
import { WorkbookError } from '../../ports/open-workbook';
import { DecisionsView } from './DecisionsView';

const button = () => screen.findByRole('button', { name: 'Refresh ROADMAP formulas' });

describe('refreshing the formulas', () => {
  it('has the workbook ask again, and says so', async () => {
    const workbook = aFakeWorkbook();
    openView(DecisionsView, { workbook });
    await userEvent.click(await button());
    expect(workbook.asked).toContain('refreshFigures');
    expect(await screen.findByText('The ROADMAP formulas are asking again.')).toBeTruthy();
  });

  it('says what stood in the way', async () => {
    const refreshFigures = () => Promise.reject(new WorkbookError('cell being edited'));
    openView(DecisionsView, { workbook: aFakeWorkbook(undefined, { refreshFigures }) });
    await userEvent.click(await button());
    expect((await screen.findByRole('alert')).textContent).toMatch(/^A cell is being edited/);
  });
});
