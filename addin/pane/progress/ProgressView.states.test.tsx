/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aLaidOutReturn } from '../../../test/builders/a-laid-out-return';
import { progressAtEndOf } from '../../../test/builders/an-organisation-progress';
import { openView } from '../../../test/pane/open-view';
import { ServiceError, type Service } from '../../ports/service';
import { ProgressView } from './ProgressView';

const known = { progress: progressAtEndOf };
const caseTitle = () => screen.findByText('A recruitment service');

describe('ProgressView without progress to show', () => {
  it('says that there is nothing on the register', async () => {
    openView(ProgressView);

    expect(await screen.findByText(/no targets and no decisions/)).toBeTruthy();
  });

  it('says that it is asking', async () => {
    openView(ProgressView, { service: { progress: () => new Promise(() => undefined) } });

    expect(await screen.findByText('Asking for progress')).toBeTruthy();
  });

  it('asks a person who is signed out to sign in, and then shows progress', async () => {
    openView(ProgressView, { service: known, session: aFakeSession() });
    expect(screen.getByText('You are not signed in')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await caseTitle()).toBeTruthy();
  });

  it('can be tried again when the service is back', async () => {
    let down = true;
    const progress: Service['progress'] = (key = '') =>
      down
        ? Promise.reject(new ServiceError('offline', 'See that you are online.'))
        : progressAtEndOf(key);
    openView(ProgressView, { service: { progress } });
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /The service does not answer.*See that you are online/,
    );

    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await caseTitle()).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what the service refused', async () => {
    const progress = () => Promise.reject(new ServiceError('not allowed', 'Ask the secretariat.'));
    openView(ProgressView, { service: { progress } });

    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Your role does not allow this.*Ask the secretariat/,
    );
  });

  it('names the cells of a figure in a file in words, since it cannot go to them', async () => {
    const workbook = { ...aFakeWorkbook(aLaidOutReturn), kind: 'file' as const };
    openView(ProgressView, { service: known, workbook });
    await caseTitle();

    const words = 'People, C5:D5, F5, in the return for 2023-24 Q2, version 1';
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
  });

  it('shows nothing of a person who has signed out', async () => {
    const session = aFakeSession(aPerson());
    openView(ProgressView, { service: known, session });
    await caseTitle();

    await act(() => session.signOut());

    expect(screen.queryByText('A recruitment service')).toBeNull();
  });
});
