/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { returnWith } from '../../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { WorkbookError } from '../../ports/open-workbook';
import { App } from '../App';

updatesByThemselves();

const now = () => new Date('2023-10-20T12:00:00Z');
const openOn = (edition: string) =>
  render(
    <App
      now={now}
      workbook={aFakeWorkbook(returnWith({ 'Return!B6': edition, 'Services!E5': '1,000 ' }))}
    />,
  );

describe('the check view', () => {
  it.each([
    ['2019-22/3', 'This workbook is on edition 2019-22/3 of the form', /make a new return/],
    ['2022-25/2', 'This workbook is on edition 2022-25/2 of the form', /newest version/],
    ['draft', 'This workbook says that it is on edition draft of the form', /make a new return/],
  ])('names an edition that it does not check, and says what to do: %s', async (...said) => {
    const [edition, heading, action] = said;
    openOn(edition);
    expect(await screen.findByText(heading)).toBeTruthy();
    expect(screen.getByText(action).textContent).toContain('2022-25/1');
  });

  it('offers no fix on another edition, whose columns may mean something else', async () => {
    openOn('2019-22/3');
    const finding = await screen.findByRole('button', { name: /E5$/ });
    await userEvent.click(finding);
    expect(screen.getByRole('button', { name: 'Why' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Fix' })).toBeNull();
  });

  it('offers to put right an edition that is the one in use but for its spelling', async () => {
    openOn('2022-25 /1');
    await userEvent.click(await screen.findByRole('button', { name: /edition.*B6$/i }));
    expect(screen.getByRole('button', { name: 'Fix' })).toBeTruthy();
    expect(screen.queryByText(/^This workbook (is|says)/)).toBeNull();
  });

  it('says of a file that it cannot read what the file is, and what to do', async () => {
    const words = { heading: 'This is a text file.', action: 'Save it as a workbook.' };
    const workbook = aFakeWorkbook(undefined, {
      read: () => Promise.reject(new WorkbookError('failed', '', words)),
    });
    render(<App now={now} workbook={workbook} />);
    expect(await screen.findByText(words.heading)).toBeTruthy();
    expect(screen.getByText(words.action)).toBeTruthy();
  });
});
