/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFinding } from '../../../test/builders/a-finding';
import { aReceipt } from '../../../test/builders/a-receipt';
import { anEarlierVersion } from '../../../test/builders/an-earlier-version';
import { openSubmit, submitButton, submitted } from '../../../test/open-submit';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { ServiceError, type ServiceTrouble } from '../../ports/service';

updatesByThemselves();

describe('a submission', () => {
  it('sends once for a double click, and keeps the receipt in the workbook', async () => {
    const { container, service, user, workbook } = await openSubmit();
    await user.dblClick(await submitButton());
    expect(await screen.findByText('Version 1 of your return was accepted')).toBeTruthy();
    expect(screen.getByText(aReceipt().hash)).toBeTruthy();
    expect(screen.getByText('20 October 2023 at 10:30')).toBeTruthy();
    expect(submitted(service)).toEqual(['submit 0']);
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
    expect((await submitButton()).getAttribute('aria-disabled')).toBe('true');
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
      expect(submitted(service)).toEqual(['submit 0', 'submit 0']);
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
    expect(submitted(service)).toEqual(['submit 0', 'submit 0']);
  });

  it('says who was first and what to do, then follows that version', async () => {
    let others = false;
    const { container, service, user } = await openSubmit({
      service: {
        register: () =>
          Promise.resolve({
            organisation: 'dluhc',
            ...(others && { lastVersion: anEarlierVersion }),
          }),
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
    expect(submitted(service)).toEqual(['submit 0', 'submit 3']);
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
    expect(submitted(service)).toEqual([]);
  });
});
