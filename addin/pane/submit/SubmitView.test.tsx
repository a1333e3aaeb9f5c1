/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession } from '../../../test/builders/a-fake-session';
import { aReceipt } from '../../../test/builders/a-receipt';
import { aReturnWithFaults } from '../../../test/builders/a-return-with-faults';
import { anEarlierVersion } from '../../../test/builders/an-earlier-version';
import { openSubmit, submitButton, submitted } from '../../../test/open-submit';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { ServiceError } from '../../ports/service';

updatesByThemselves();

describe('the submit view', () => {
  it('says in plain words what will be sent', async () => {
    const { container } = await openSubmit();
    const contents = await screen.findByRole('region', { name: 'What will be sent' });
    expect(contents.textContent).toContain(
      'The return of Department for Levelling Up, Housing and Communities for 2023-24 Q2',
    );
    expect(contents.textContent).toContain('Top 75 services: 2 rows');
    await screen.findByText('Nothing has been submitted yet.');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says what changed since the last version, which the next one follows', async () => {
    const register = () =>
      Promise.resolve({ organisation: 'dluhc', lastVersion: anEarlierVersion });
    const { service, user } = await openSubmit({ service: { register } });
    const changes = await screen.findByRole('region', { name: 'Changed since version 3' });
    expect(
      within(changes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Certifier role was Chief Executive, is Finance Director']);
    expect(within(changes).getByRole('heading', { name: 'Return: 1 change' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Submit version 4' }));
    await screen.findByText('Version 4 of your return was accepted');
    expect(submitted(service)).toEqual(['submit 3']);
  });

  it('lists what stops the return, with a way to each cell, and does not send it', async () => {
    const { container, user, workbook } = await openSubmit({ cells: aReturnWithFaults });
    const stops = await screen.findByRole('region', { name: 'What stops this return' });
    expect(within(stops).getByRole('heading').textContent).toBe('3 findings stop this return');
    expect((await submitButton()).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Go to Return B8' }));
    expect(workbook.asked).toEqual(['goTo Return!B8']);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('asks a person to sign in', async () => {
    const { container, user } = await openSubmit({ session: aFakeSession() });
    const panel = screen.getByRole('tabpanel', { name: 'Submit' });
    await within(panel).findByText('You are not signed in');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(within(panel).getByRole('button', { name: 'Sign in' }));
    expect(await submitButton()).toBeTruthy();
  });

  it('shows the receipts that the workbook keeps where the service cannot say', async () => {
    const { container } = await openSubmit({
      service: { versions: () => Promise.reject(new ServiceError('offline', 'See to it.')) },
      workbook: { receipts: () => Promise.resolve([aReceipt({ version: 2 })]) },
    });
    const kept = await screen.findByRole('region', { name: 'Receipts in this workbook' });
    expect(within(kept).getByRole('listitem').textContent).toBe(
      `2023-24 Q2, version 2, received 20 October 2023 at 10:30, hash ${aReceipt().hash}`,
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
