/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { progressAtEndOf } from '../../../test/builders/an-organisation-progress';
import { openView } from '../../../test/pane/open-view';
import type { Role } from '../../ports/session';
import { ProgressView } from './ProgressView';

const open = (...roles: readonly Role[]) =>
  openView(ProgressView, {
    service: {
      progress: (key, organisation = 'dluhc') =>
        organisation === 'dwp'
          ? progressAtEndOf(key)
          : Promise.resolve({ organisation, decisions: [], targets: [] }),
    },
    session: aFakeSession(aPerson(...roles)),
  });
const nothingFor = (name: string) => screen.findByText(`${name} has no targets`, { exact: false });
const levellingUp = 'Department for Levelling Up, Housing and Communities';

describe('ProgressView across organisations', () => {
  it.each<Role>(['assessor', 'reviewer', 'secretariat'])(
    'lets the %s choose the organisation',
    async (role) => {
      const { container, service } = open(role);
      await nothingFor(levellingUp);
      const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Organisation' });
      expect(choice.value).toBe('dluhc');

      await userEvent.selectOptions(choice, 'Department for Work and Pensions');

      expect(await screen.findByText('A recruitment service')).toBeTruthy();
      expect(service.asked).toContain('progress 2023-24-Q2 dwp');
      await waitFor(async () => {
        expect(await accessibilityFaults(container)).toEqual([]);
      });
    },
  );

  it('shows nothing of one organisation while another is asked for', async () => {
    open('reviewer');
    await nothingFor(levellingUp);
    const choice = screen.getByRole('combobox', { name: 'Organisation' });
    await userEvent.selectOptions(choice, 'Department for Work and Pensions');
    await screen.findByText('A recruitment service');

    await userEvent.selectOptions(choice, 'HM Treasury');

    await nothingFor('HM Treasury');
    expect(screen.queryByText('A recruitment service')).toBeNull();
  });

  it('lets one be chosen that has ended, since its decisions live on', async () => {
    open('secretariat');
    await nothingFor(levellingUp);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Organisation' }), 'beis');

    await nothingFor('Department for Business, Energy and Industrial Strategy');
  });

  it.each<Role>(['preparer', 'certifier'])('shows a %s their own alone', async (role) => {
    open(role);
    await nothingFor(levellingUp);

    expect(screen.queryByRole('combobox', { name: 'Organisation' })).toBeNull();
  });
});
