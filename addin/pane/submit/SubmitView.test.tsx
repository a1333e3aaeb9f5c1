/** @jest-environment jsdom */
import { form } from '#domain/form/edition-2022-25-1/form';
import { readReturn } from '#domain/return/read-return';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeService } from '../../../test/builders/a-fake-service';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aFinding } from '../../../test/builders/a-finding';
import { aReceipt } from '../../../test/builders/a-receipt';
import {
  aCleanReturn,
  aReturnWithFaults,
  returnWith,
} from '../../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import type { OpenWorkbook } from '../../ports/open-workbook';
import { ServiceError, type Service, type ServiceTrouble } from '../../ports/service';
import type { Session } from '../../ports/session';
import { App } from '../App';

updatesByThemselves();

interface Given {
  readonly cells?: typeof aCleanReturn;
  readonly service?: Partial<Service>;
  readonly session?: Session;
  readonly workbook?: Partial<OpenWorkbook>;
}

async function openSubmit(given: Given = {}) {
  const workbook = aFakeWorkbook(given.cells ?? aCleanReturn, given.workbook);
  const service = aFakeService(given.service);
  const session = given.session ?? aFakeSession(aPerson());
  const { container } = render(
    <App
      now={() => new Date('2023-10-20T12:00:00Z')}
      service={service}
      session={session}
      workbook={workbook}
    />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Submit' }));
  return { container, service, session, user, workbook };
}

const submitButton = () => screen.findByRole('button', { name: /^Submit/ });
const sent = ({ asked }: { readonly asked: readonly string[] }) =>
  asked.filter((each) => each.startsWith('submit'));
const beforeNow = {
  return: readReturn(returnWith({ 'Return!B10': 'Chief Executive' }), form).return,
  version: 3,
  observations: [],
  answers: [],
};

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
    const register = () => Promise.resolve({ organisation: 'dluhc', lastVersion: beforeNow });
    const { service, user } = await openSubmit({ service: { register } });
    const changes = await screen.findByRole('region', { name: 'Changed since version 3' });
    expect(
      within(changes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Return: Certifier role was Chief Executive, is Finance Director']);
    await user.click(screen.getByRole('button', { name: 'Submit version 4' }));
    await screen.findByText('Version 4 of your return was accepted');
    expect(sent(service)).toEqual(['submit 3']);
  });

  it('lists what stops the return, with a way to each cell, and does not send it', async () => {
    const { container, user, workbook } = await openSubmit({ cells: aReturnWithFaults });
    const stops = await screen.findByRole('region', { name: 'What stops this return' });
    expect(within(stops).getByRole('heading').textContent).toBe('3 findings stop this return');
    expect((await submitButton()).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Go to Return B8' }));
    expect(workbook.asked).toEqual(['goTo Return!B8']);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('sends once for a double click, and keeps the receipt in the workbook', async () => {
    const { container, service, user, workbook } = await openSubmit();
    await user.dblClick(await submitButton());
    expect(await screen.findByText('Version 1 of your return was accepted')).toBeTruthy();
    expect(screen.getByText(aReceipt().hash)).toBeTruthy();
    expect(screen.getByText('20 October 2023 at 10:30')).toBeTruthy();
    expect(sent(service)).toEqual(['submit 0']);
    expect(workbook.asked).toEqual(['keepReceipt 1']);
    expect(await accessibilityFaults(container)).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Copy the receipt' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain(`Hash: ${aReceipt().hash}`);
  });

  it('says so where the workbook could not keep the receipt', async () => {
    const { user } = await openSubmit({
      workbook: { keepReceipt: () => Promise.reject(new Error('read-only')) },
    });
    await user.click(await submitButton());
    expect(
      await screen.findByText('The receipt could not be kept in the workbook', { exact: false }),
    ).toBeTruthy();
  });

  it('shows how far the sending is, and cannot be pressed meanwhile', async () => {
    const { container, user } = await openSubmit({
      service: {
        submit: (_, progress) => {
          progress?.(0.4);
          return new Promise(() => undefined);
        },
      },
    });
    await user.click(await submitButton());
    expect(await screen.findByText('Sending the return: 40 %')).toBeTruthy();
    expect((await submitButton()).hasAttribute('disabled')).toBe(true);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it.each<ServiceTrouble>(['offline', 'busy', 'failed'])(
    'sends the very same again after: %s',
    async (trouble) => {
      const given: unknown[] = [];
      const { container, service, user } = await openSubmit({
        service: {
          submit: (body) => {
            given.push(body);
            return given.length === 1
              ? Promise.reject(new ServiceError(trouble, 'It does not answer. Nothing was saved.'))
              : Promise.resolve(aReceipt());
          },
        },
      });
      await user.click(await submitButton());
      expect((await screen.findByRole('alert')).textContent).toContain('Nothing was saved.');
      expect(await accessibilityFaults(container)).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByText('Version 1 of your return was accepted')).toBeTruthy();
      expect(sent(service)).toEqual(['submit 0', 'submit 0']);
      expect(given[1]).toBe(given[0]);
    },
  );

  it('carries on after the session ended and the person signed in again', async () => {
    const session = aFakeSession(aPerson());
    let ended = true;
    const { container, service, user } = await openSubmit({
      session,
      service: {
        submit: async () => {
          if (!ended) return aReceipt();
          ended = false;
          await session.signOut();
          throw new ServiceError('session expired', 'Sign in again. Nothing of yours is lost.');
        },
      },
    });
    await user.click(await submitButton());
    expect(await screen.findByText('Your session has ended')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sign in and carry on' }));
    expect(await screen.findByText('Version 1 of your return was accepted')).toBeTruthy();
    expect(sent(service)).toEqual(['submit 0', 'submit 0']);
  });

  it('says who was first and what to do, then follows that version', async () => {
    let others = false;
    const { container, service, user } = await openSubmit({
      service: {
        register: () =>
          Promise.resolve({ organisation: 'dluhc', ...(others && { lastVersion: beforeNow }) }),
        submit: ({ previousVersion }) => {
          if (previousVersion > 0) return Promise.resolve(aReceipt({ version: 4 }));
          others = true;
          return Promise.reject(new ServiceError('another was first', 'Version 3 was submitted.'));
        },
      },
    });
    await user.click(await submitButton());
    expect(await screen.findByText('Another version was submitted first')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(
      within(screen.getByRole('alert')).getByRole('button', { name: 'Check again' }),
    );
    await user.click(await screen.findByRole('button', { name: 'Submit version 4' }));
    expect(await screen.findByText('Version 4 of your return was accepted')).toBeTruthy();
    expect(sent(service)).toEqual(['submit 0', 'submit 3']);
  });

  it('shows what the service found and the pane did not', async () => {
    const { user } = await openSubmit({
      service: {
        submit: () =>
          Promise.reject(new ServiceError('findings', '1 finding stops.', [aFinding()])),
      },
    });
    await user.click(await submitButton());
    const stops = await screen.findByRole('region', { name: 'What stops this return' });
    expect(stops.textContent).toContain('Services E5: This is not a number.');
  });

  it('sends nothing where the register could not be asked', async () => {
    const { service, user } = await openSubmit({
      service: { register: () => Promise.reject(new ServiceError('offline', 'Away.')) },
    });
    await user.click(await submitButton());
    expect(await screen.findByText('The service does not answer')).toBeTruthy();
    expect(sent(service)).toEqual([]);
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
      `2023-24-Q2, version 2, received 20 October 2023 at 10:30, hash ${aReceipt().hash}`,
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

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
      '2023-24-Q2, version 221 October 2023 at 10:3021 October 2023 at 10:30',
      '2023-24-Q2, version 120 October 2023 at 10:30Not yet',
    ]);
    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });
});
