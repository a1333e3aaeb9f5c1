/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aReturnWithFaults } from '../../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { WorkbookError, type OpenWorkbook } from '../../ports/open-workbook';
import { App } from '../App';

updatesByThemselves();

const now = () => new Date('2023-10-20T12:00:00Z');

async function openPane(replaced: Partial<OpenWorkbook> = {}) {
  const workbook = aFakeWorkbook(aReturnWithFaults, replaced);
  const { container } = render(<App now={now} workbook={workbook} />);
  await screen.findByRole('region', { name: 'Findings' });
  return { container, user: userEvent.setup(), workbook };
}

const asText = { name: /“Started online” is a figure.*E5/ };
const withQuery = { name: /More transactions were completed online/ };

describe('the mending of findings', () => {
  it('lead to their cells', async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole('button', asText));
    await user.click(screen.getByRole('button', { name: 'Go to' }));
    expect(workbook.asked).toEqual(['goTo Services!E5']);
  });

  it('are fixed one by one, and a fix can be undone', async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole('button', asText));
    await user.click(screen.getByRole('button', { name: 'Fix' }));
    await user.click(await screen.findByRole('button', { name: 'Undo: 1 cells' }));
    await screen.findByText('Undone');
    expect(workbook.asked).toEqual(['applyFixes Services!E5 1000', 'undo Services!E5']);
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('are fixed all together where they are safe and of a kind, and undone together', async () => {
    const { user, workbook } = await openPane();
    await user.click(screen.getByRole('button', { name: 'Fix all 2 safe ones of this kind' }));
    await user.click(await screen.findByRole('button', { name: 'Undo: 2 cells' }));
    await screen.findByText('Undone');
    expect(workbook.asked).toEqual([
      'applyFixes Services!E5 1000, Services!E6 20',
      'undo Services!E5, Services!E6',
    ]);
  });

  it('are not written to where the cells changed since', async () => {
    const { container, user } = await openPane({
      applyFixes: () => Promise.resolve({ cells: 0, outcome: 'changed since' }),
    });
    await user.click(screen.getByRole('button', asText));
    await user.click(screen.getByRole('button', { name: 'Fix' }));
    expect(await screen.findByText('These cells have changed')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it.each(['read-only', 'protected', 'cell being edited'] as const)(
    'say what to do where the workbook refuses a fix: %s',
    async (trouble) => {
      const { container, user } = await openPane({
        applyFixes: () => Promise.reject(new WorkbookError(trouble)),
      });
      await user.click(screen.getByRole('button', asText));
      await user.click(screen.getByRole('button', { name: 'Fix' }));
      expect(await screen.findByRole('alert')).toBeTruthy();
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );

  it('that ask take their reason in place', async () => {
    const { container, user, workbook } = await openPane();
    await user.click(screen.getByRole('button', withQuery));
    await user.click(screen.getByRole('button', { name: 'Save the reason' }));
    expect(screen.getByText('Enter a reason')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.type(
      screen.getByRole('textbox', { name: 'Reason why the figure is right' }),
      'Paper forms.',
    );
    await user.click(screen.getByRole('button', { name: 'Save the reason' }));
    await screen.findByText('Reason saved in the workbook');
    expect(workbook.asked).toEqual([
      'giveReason started-covers-digital | signing-up-to-register-to-vote | Paper forms. | 45,000',
      'giveReason started-covers-digital | apply-for-a-voter-card | Paper forms. | 45,000',
    ]);
  });

  it('are marked in the sheets and cleared again, and say which sheets are protected', async () => {
    const { container, user, workbook } = await openPane({
      mark: () => Promise.resolve({ cells: 3, protectedSheets: ['Services', 'People'] }),
    });
    const button = screen.getByRole('button', { name: 'Mark the cells' });
    await user.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(
      await screen.findByText('Excel does not let the pane mark Services, People.', {
        exact: false,
      }),
    ).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(button);
    expect(workbook.asked).toEqual(['clearMarks']);
  });
});
