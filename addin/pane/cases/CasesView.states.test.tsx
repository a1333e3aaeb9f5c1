/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aListedCase } from '../../../test/builders/a-fake-cases';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { openView } from '../../../test/pane/open-view';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import type { Cases } from '../../ports/cases';
import { ServiceError, type ServiceTrouble } from '../../ports/service';
import { CasesView } from './CasesView';

const aCaseIsThere = () => screen.findByRole('button', { name: /^DWP-2024-001/ });

updatesByThemselves();

describe('CasesView without cases to show', () => {
  it('says that it is asking', async () => {
    openView(CasesView, { cases: { list: () => new Promise(() => undefined) } });

    expect(await screen.findByText('Asking for cases')).toBeTruthy();
  });

  it('says that there are none, and what would be here', async () => {
    openView(CasesView, { cases: { list: () => Promise.resolve([]) } });

    expect(await screen.findByText(/your department prepares are here, drafts too/)).toBeTruthy();
  });

  it('asks a person who is signed out to sign in, and then shows the cases', async () => {
    openView(CasesView, { session: aFakeSession() });

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await aCaseIsThere()).toBeTruthy();
  });

  it.each<[ServiceTrouble, string]>([
    ['offline', 'Try again'],
    ['failed', 'Try again'],
    ['not allowed', 'Try again'],
    ['session expired', 'Sign in again'],
  ])('can go on after the service was: %s', async (trouble, button) => {
    let down = true;
    const list: Cases['list'] = () =>
      down
        ? Promise.reject(new ServiceError(trouble, 'What to do.'))
        : Promise.resolve([aListedCase()]);
    openView(CasesView, { cases: { list } });
    expect((await screen.findByRole('alert')).textContent).toMatch(/What to do\./);

    down = false;
    await userEvent.click(screen.getByRole('button', { name: button }));

    expect(await aCaseIsThere()).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows nothing of a person who has signed out', async () => {
    const session = aFakeSession(aPerson());
    openView(CasesView, { session });
    await aCaseIsThere();

    await act(() => session.signOut());

    expect(screen.queryByRole('button', { name: /^DWP-2024-001/ })).toBeNull();
  });
});
