/** @jest-environment jsdom */
import { rules } from '#domain/rules/rules';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { ServiceError } from '../../ports/service';
import type { Session } from '../../ports/session';
import { App } from '../App';
import { SettingsView } from './SettingsView';

const open = (session?: Session) =>
  render(
    <App
      about={{ service: 'https://returns.example', version: '1.2.3' }}
      now={() => new Date('2023-11-06T09:00:00Z')}
      views={[{ id: 'settings', title: 'Settings', View: SettingsView }]}
      workbook={aFakeWorkbook()}
      {...(session && { session })}
    />,
  );

const part = (name: string) => within(screen.getByRole('region', { name }));

describe('SettingsView', () => {
  it('says who is signed in, for which organisation, with which roles', () => {
    open(aFakeSession({ ...aPerson('preparer', 'certifier'), organisation: 'dwp' }));

    const signingIn = part('Signing in');
    expect(signingIn.getByText('Example person')).toBeTruthy();
    expect(signingIn.getByText('Department for Work and Pensions')).toBeTruthy();
    expect(signingIn.getByText('preparer, certifier')).toBeTruthy();
  });

  it('signs out, and in again', async () => {
    const session = aFakeSession(aPerson());
    open(session);

    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(session.current()).toBeUndefined();
    expect(part('Signing in').getByText(/You are not signed in/)).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('button', { name: 'Sign out' })).toBeTruthy();
  });

  it('says why signing out did not work', async () => {
    const signOut = () => Promise.reject(new ServiceError('failed', 'Close the pane instead.'));
    open({ ...aFakeSession(aPerson()), signOut });

    await userEvent.click(screen.getByRole('button', { name: 'Sign out' }));

    expect((await screen.findByRole('alert')).textContent).toMatch(/Close the pane instead/);
  });

  it('says that there is nothing to sign in to', () => {
    open();

    expect(part('Signing in').getByText(/no service to sign in to/)).toBeTruthy();
  });

  it('lists the keys', () => {
    open();

    const row = part('Keyboard shortcuts').getByRole('row', { name: /^F8 / });
    expect(within(row).getByRole('cell').textContent).toMatch(/next finding/);
  });

  it('lists every rule, and finds one by its words', async () => {
    open();
    const [first] = rules;
    const list = part('Rules');
    expect(list.getByText(`${rules.length} rules`)).toBeTruthy();

    await userEvent.click(list.getByText(/and why each is there/));
    await userEvent.type(
      list.getByRole('searchbox', { name: 'Search the rules' }),
      'form-edition-known',
    );

    expect(list.getByText('1 rule')).toBeTruthy();
    expect(list.getByText(first?.title ?? '')).toBeTruthy();
  });

  it('says where the service is and which version this is', () => {
    open();

    const about = part('About this pane');
    expect(about.getByText('https://returns.example')).toBeTruthy();
    expect(about.getByText('1.2.3')).toBeTruthy();
  });

  it('says what was not tested', () => {
    open();

    expect(part('Accessibility').getByText(/Screen readers/)).toBeTruthy();
  });

  it('has nothing that axe finds wrong', async () => {
    const { container } = open(aFakeSession(aPerson()));

    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });
});
