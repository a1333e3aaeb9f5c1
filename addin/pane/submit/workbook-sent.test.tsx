/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aReceipt } from '../../../test/builders/a-receipt';
import { openSubmit, submitButton } from '../../../test/open-submit';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { ServiceError, type Comparison } from '../../ports/service';

updatesByThemselves();

describe('the workbook of a return', () => {
  it('is sent after the return was accepted', async () => {
    const { service, user } = await openSubmit();
    await user.click(await submitButton());

    expect(await screen.findByText('The workbook itself is kept beside it.')).toBeTruthy();
    expect(service.asked).toContain('keepWorkbook 2023-24-Q2 1');
  });

  it('takes nothing from the return where it cannot be sent, and can be sent again', async () => {
    let down = true;
    const keepWorkbook = () =>
      down ? Promise.reject(new ServiceError('failed', '')) : Promise.resolve();
    const { container, user } = await openSubmit({ service: { keepWorkbook } });
    await user.click(await submitButton());
    const again = await screen.findByRole('button', { name: 'Send the workbook again' });
    expect(screen.getByText('Version 1 of your return was accepted')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);

    down = false;
    await user.click(again);
    expect(await screen.findByText('The workbook itself is kept beside it.')).toBeTruthy();
  });

  it.each<[Comparison, string]>([
    [{ outcome: 'same', sheets: [] }, 'The workbook is the same as what was submitted'],
    [{ outcome: 'unreadable', sheets: [] }, 'The workbook that was sent could not be read'],
    [
      { outcome: 'differs', sheets: [{ sheet: 'People', count: 12, cells: ['C5:C16'] }] },
      'The workbook differs from what was submitted: People, 12 cells (C5:C16)',
    ],
  ])('is compared with it: %j', async (comparison, words) => {
    const versions = () => Promise.resolve([{ receipt: aReceipt(), comparison }]);
    await openSubmit({ service: { versions } });

    expect(await screen.findByText(words)).toBeTruthy();
  });
});
