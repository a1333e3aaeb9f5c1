/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeService } from '../../../test/builders/a-fake-service';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import {
  aCleanReturn,
  aReturnWithFaults,
  returnWith,
} from '../../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { ServiceError } from '../../ports/service';
import { App } from '../App';

updatesByThemselves();

const now = () => new Date('2023-10-20T12:00:00Z');
const mended = returnWith({ 'Services!E5': '1,000 ' });

describe('the check view, as things change', () => {
  it('checks without the register while signed out, and with it after signing in', async () => {
    const service = aFakeService();
    const { container } = render(
      <App now={now} service={service} session={aFakeSession()} workbook={aFakeWorkbook()} />,
    );
    expect(await screen.findByText('Checked without the register')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    expect(service.asked).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => {
      expect(screen.queryByText('Checked without the register')).toBeNull();
    });
    expect(service.asked).toEqual(['register 2023-24-Q2']);
  });

  it('says that the service does not answer, and still shows what it found', async () => {
    const service = aFakeService({
      register: () => Promise.reject(new ServiceError('offline', 'It does not answer.')),
    });
    const { container } = render(
      <App
        now={now}
        service={service}
        session={aFakeSession(aPerson())}
        workbook={aFakeWorkbook()}
      />,
    );
    expect(
      await screen.findByText('Checked without the register: the service does not answer'),
    ).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Findings' })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('checks again a pause after an edit, once for many', async () => {
    const workbook = aFakeWorkbook(aReturnWithFaults);
    const service = aFakeService();
    render(
      <App now={now} service={service} session={aFakeSession(aPerson())} workbook={workbook} />,
    );
    expect(await screen.findByText('2 errors, 1 query, 2 notes.', { exact: false })).toBeTruthy();
    workbook.edit(mended);
    workbook.edit(aCleanReturn);
    expect(await screen.findByText('0 errors, 0 queries, 0 notes.', { exact: false })).toBeTruthy();
    expect(service.asked).toEqual(['register 2023-24-Q2']);
  });

  it('passes over the results of a check that a later one overtook', async () => {
    const slow: ((cells: typeof aCleanReturn) => void)[] = [];
    const workbook = aFakeWorkbook(aCleanReturn, {
      read: () => new Promise((resolve) => slow.push(resolve)),
    });
    render(<App now={now} workbook={workbook} />);
    await waitFor(() => {
      expect(slow).toHaveLength(1);
    });
    workbook.edit(aCleanReturn);
    await waitFor(() => {
      expect(slow).toHaveLength(2);
    });
    slow[1]?.(aCleanReturn);
    expect(await screen.findByText('0 errors, 0 queries, 0 notes.', { exact: false })).toBeTruthy();
    await act(async () => {
      slow[0]?.(aReturnWithFaults);
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(screen.getByText('0 errors, 0 queries, 0 notes.', { exact: false })).toBeTruthy();
  });
});
