/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aReturnWithFaults } from '../../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { App } from '../App';

updatesByThemselves();

const now = () => new Date('2023-10-20T12:00:00Z');

async function openPane() {
  const workbook = aFakeWorkbook(aReturnWithFaults);
  const { container } = render(<App now={now} workbook={workbook} />);
  const findings = await screen.findByRole('region', { name: 'Findings' });
  return { container, findings, user: userEvent.setup(), workbook };
}

const asText = { name: /“Started online” is a figure.*E5/ };

describe('the findings', () => {
  it('stand under their sheet and their rule, with how many there are', async () => {
    const { findings } = await openPane();
    const names = within(findings)
      .getAllByRole('heading')
      .map(({ textContent }) => textContent);
    expect(names).toEqual([
      'Return: 1 finding',
      'Fill in what the form always asks for (1)',
      'Services: 4 findings',
      'Keep figures as numbers, not as text (2)',
      'Count no more in a part than in its whole (1)',
      'Explain more digital transactions than were started online (1)',
    ]);
  });

  it('open to say what was entered, what is expected, what to do and why', async () => {
    const { container, findings, user } = await openPane();
    await user.click(within(findings).getByRole('button', asText));
    const said = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(said[0]).toBe('1,000 ');
    expect(said).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Why' }));
    expect(screen.getByRole('button', { name: 'Why' }).getAttribute('aria-expanded')).toBe('true');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('are filtered by severity and by a search', async () => {
    const { findings, user } = await openPane();
    const listed = () => within(findings).getAllByRole('listitem').length;
    expect(listed()).toBe(5);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Notes');
    expect(listed()).toBe(2);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Show' }),
      'What stops the return',
    );
    expect(listed()).toBe(3);
    await user.type(screen.getByRole('searchbox', { name: 'Search the findings' }), 'completed');
    expect(listed()).toBe(2);
    await user.type(screen.getByRole('searchbox'), ' of nothing');
    expect(screen.getByText('No finding is like this.', { exact: false })).toBeTruthy();
  });

  it('are walked by F8 and Shift+F8, which go to the cells too', async () => {
    const { user, workbook } = await openPane();
    await user.keyboard('{F8}');
    expect(workbook.asked).toEqual(['goTo Return!B8']);
    await user.keyboard('{F8}');
    expect(document.activeElement?.textContent).toContain('“Started online” is a figure');
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(workbook.asked).toEqual(['goTo Return!B8', 'goTo Services!E5', 'goTo Return!B8']);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByText('Finding 1 of 5')).toBeTruthy();
  });

  it('are walked by arrow keys, which stay in the pane', async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole('button', { name: /“Contact email” is blank/ }));
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.textContent).toContain('“Started online” is a figure');
    expect(workbook.asked).toEqual([]);
  });
});
