/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { ServiceError } from '../../ports/service';
import type { Session } from '../../ports/session';
import { App } from '../App';
import { SignIn } from './SignIn';

const open = (session?: Session) =>
  render(
    <App
      views={[{ id: 'sign-in', title: 'Sign in', View: SignIn }]}
      workbook={aFakeWorkbook()}
      {...(session && { session })}
    />,
  );

describe('SignIn', () => {
  it('signs in and says as whom', async () => {
    const session = aFakeSession();
    open(session);

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(session.current()?.name).toBe('Example person');
    expect(await screen.findByText('Signed in as Example person')).toBeTruthy();
  });

  it('says why it was refused, and can be tried again', async () => {
    const refusing = {
      ...aFakeSession(),
      signIn: () => Promise.reject(new ServiceError('signed out', 'You did not finish.')),
    };
    open(refusing);

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect((await screen.findByRole('alert')).textContent).toBe('You did not finish.');
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeTruthy();
  });

  it('signs in as the made-up person that was chosen, at a local service', async () => {
    const asked: unknown[] = [];
    const session = aFakeSession();
    const local: Session = {
      ...session,
      accounts: () => Promise.resolve(['preparer@dwp', 'certifier@dwp']),
      signIn: (account) => {
        asked.push(account);
        return session.signIn();
      },
    };
    const { container } = open(local);
    await screen.findByRole('option', { name: 'certifier@dwp' });
    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Account' }),
      'certifier@dwp',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(asked).toEqual(['preparer@dwp', 'certifier@dwp']);
  });

  it('offers the account again whose session expired', async () => {
    const asked: unknown[] = [];
    const session = aFakeSession();
    open({
      ...session,
      accounts: () => Promise.resolve(['preparer@dwp', 'certifier@dwp']),
      lastAccount: () => 'certifier@dwp',
      signIn: (account) => {
        asked.push(account);
        return session.signIn();
      },
    });
    expect(await screen.findByRole('combobox', { name: 'Account' })).toHaveProperty(
      'value',
      'certifier@dwp',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(asked).toEqual(['certifier@dwp']);
  });

  it('offers nothing where there is no service to sign in to', () => {
    open();

    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
  });
});
