/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aReceipt } from '../../../test/builders/a-receipt';
import { openSubmit } from '../../../test/open-submit';
import { updatesByThemselves } from '../../../test/updates-by-themselves';

updatesByThemselves();

describe('the versions of a return', () => {
  it('lets the certifier certify the latest version, after reading the statement', async () => {
    const versions = [1, 2].map((version) => ({ receipt: aReceipt({ version }) }));
    const { container, service, user } = await openSubmit({
      session: aFakeSession(aPerson('certifier')),
      service: { versions: () => Promise.resolve(versions) },
    });
    const certify = await screen.findByRole('region', { name: 'Certify' });
    expect(certify.textContent).toContain(
      'I certify version 2 of the return of Department for Levelling Up, Housing and Communities for 2023-24 Q2',
    );
    const button = within(certify).getByRole('button', { name: 'Certify' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: /^Submit/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);

    await user.click(within(certify).getByRole('checkbox'));
    await user.click(button);
    expect(await screen.findByText('You certified version 2')).toBeTruthy();
    expect(service.asked.filter((each) => each.startsWith('certify'))).toEqual([
      'certify 2023-24-Q2 2',
    ]);
  });

  it('shows what was submitted before, the newest first, and whether it is certified', async () => {
    const later = '2023-10-21T09:30:00.000Z';
    const certification = { certifier: 'somebody', certifiedAt: later };
    const { container } = await openSubmit({
      service: {
        versions: () =>
          Promise.resolve([
            { receipt: aReceipt() },
            { receipt: aReceipt({ version: 2, receivedAt: later }), certification },
          ]),
      },
    });
    const table = await screen.findByRole('table', { name: 'Submitted so far' });
    const rows = within(table).getAllByRole('row');
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      '2023-24 Q2, version 2Received 21 October 2023 at 10:30Certified 21 October 2023 at 10:30Not sent, or not read yetWhat changed',
      '2023-24 Q2, version 1Received 20 October 2023 at 10:30Not certified yetNot sent, or not read yetFirst version',
    ]);
    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });
});
