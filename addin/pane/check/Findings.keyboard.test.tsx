/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aReturnWithFaults } from '../../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { App } from '../App';

updatesByThemselves();

const now = () => new Date('2023-10-20T12:00:00Z');

// In Excel on the web office.js moves the focus, and where nothing has it, Tab leads out of the pane.
it('a button that is at work keeps the focus, and does nothing when it is pressed again', async () => {
  let asked = 0;
  const workbook = aFakeWorkbook(aReturnWithFaults, {
    applyFixes: () => {
      asked += 1;
      return new Promise(() => undefined);
    },
  });
  render(<App now={now} workbook={workbook} />);
  await userEvent.click(await screen.findByRole('button', { name: /is a figure.*E5/ }));
  const fix = screen.getByRole('button', { name: 'Fix' });
  fix.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(fix.hasAttribute('disabled')).toBe(false);
  expect(fix.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(fix);
  expect(asked).toBe(1);
});

// office.js does not know of `summary`, and takes one that has the focus for the end of the pane.
it('what opens a list is reached and left by Tab in Excel on the web', async () => {
  render(<App now={now} workbook={aFakeWorkbook(aReturnWithFaults)} />);
  const filled = await screen.findByText(/^Filled in/);
  expect(filled.getAttribute('tabindex')).toBe('0');
});

it('a walk that is faster than Excel comes to the last cell all the same', async () => {
  const shown: string[] = [];
  const workbook = aFakeWorkbook(aReturnWithFaults, {
    goTo: ({ cells }) => {
      shown.push(cells);
      return new Promise(() => undefined);
    },
  });
  render(<App now={now} workbook={workbook} />);
  await screen.findByRole('region', { name: 'Findings' });
  await userEvent.keyboard('{F8}{F8}');
  expect(shown).toEqual(['B8', 'E5']);
});
