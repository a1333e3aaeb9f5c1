/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { someDecisions } from '../../../test/builders/some-decisions';
import { openView } from '../../../test/pane/open-view';
import type { Role } from '../../ports/session';
import { DecisionsView } from './DecisionsView';

const open = (...roles: readonly Role[]) =>
  openView(DecisionsView, {
    service: { decisions: () => Promise.resolve(someDecisions()) },
    session: aFakeSession(aPerson(...roles)),
  });
const cards = async () => within(await screen.findByRole('list', { name: 'Decisions' }));
const titles = async () =>
  (await cards()).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const opened = async () => {
  const item = (await screen.findByText('A recruitment service')).closest('li') as HTMLElement;
  await userEvent.click(within(item).getByRole('button', { name: 'Details' }));
  return within(item);
};

describe('DecisionsView', () => {
  it('shows first what the next quarter decides, and why', async () => {
    open('assessor');
    expect(await titles()).toEqual(['A recruitment service', 'Training for all']);
    const warnings = screen.getByRole('list', { name: 'Warnings of DWP-2023-014' });
    expect(warnings.textContent).toContain('Condition C1 is due on 31 December 2023');
    expect(warnings.textContent).toContain('Forecast to cost £50,000 more than was approved');
  });

  it('shows a contribution with its evidence, restatements and what is forecast', async () => {
    open('assessor');
    const item = await opened();
    expect(item.getByText('10 % by 31 March 2025')).toBeTruthy();
    expect(
      item.getByText(/^People, C5:D5, F5, in the return for 2023-24 Q2, version 2|Go to People/),
    ).toBeTruthy();
    expect(item.getByText(/Restated for 2023-24 Q2 by version 2.*from 14 % to 12 %/)).toBeTruthy();
    expect(item.getByText(/Forecast: cannot be said: it takes four quarters/)).toBeTruthy();
  });

  it('shows what changed since last quarter, and which cells say so', async () => {
    open('assessor');
    const changes = (await opened()).getByRole('list', { name: 'Changed since last quarter' });
    expect(changes.textContent).toContain('from 18 % to 12 % (2023-24 Q2 v2 People!C5:D5, F5)');
    expect(changes.textContent).toContain('Spent: from £1,000 to £2,000 (2023-24 Q2 v2 Spend!F6)');
  });

  it('shows conditions, money, savings and the history', async () => {
    open('assessor');
    const item = await opened();
    expect(item.getByRole('list', { name: 'Conditions' }).textContent).toMatch(
      /C1: Publish the plan. Owner: Example owner. Due 31 December 2023: not returned.*C2: .*: met on 1 September 2023/,
    );
    expect(item.getByText('£1,300,000')).toBeTruthy();
    expect(item.getByText('£300')).toBeTruthy();
    expect(item.getByRole('list', { name: 'History' }).textContent).toContain(
      'Decision 1: approved with conditions on 20 April 2023, £1,250,000',
    );
  });

  it('begins at the last quarter that has ended, and asks for another that is chosen', async () => {
    const { service } = open('assessor');
    await cards();
    const quarter = screen.getByRole<HTMLSelectElement>('combobox', { name: 'At the end of' });
    expect(quarter.value).toBe('2023-24-Q2');
    await userEvent.selectOptions(quarter, '2023-24 Q1');
    await cards();
    expect(service.asked).toContain('decisions 2023-24-Q1');
  });

  it('filters by status, urgency and words, and says how many are left', async () => {
    open('assessor');
    await cards();
    expect(screen.getByText('2 decisions; the next quarter decides 1')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'warned');
    expect(await titles()).toEqual(['A recruitment service']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), '');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Status' }),
      'cannot be said',
    );
    expect(await titles()).toEqual(['Training for all']);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'nothing like it');
    expect(screen.getByText('0 decisions; the next quarter decides 0')).toBeTruthy();
  });

  it('asks for all organisations in one call, again for another day', async () => {
    const { service } = open('reviewer');
    await cards();
    const asked = () => service.asked.filter((each) => each.startsWith('decisions'));
    expect(asked()).toEqual(['decisions 2023-24-Q2']);
    const day = screen.getByLabelText('As was known on');
    await userEvent.type(day, '2023-10-15');
    await cards();
    expect(asked().at(-1)).toBe('decisions 2023-24-Q2 2023-10-15');
  });

  it('shows a department what it owes next, by date, and no choice of organisation', async () => {
    open('preparer');
    const owed = await screen.findByRole('list', { name: 'What you owe next' });
    expect(owed.textContent).toMatch(/^31 December 2023: condition C1, Publish the plan/);
    expect(screen.queryByRole('combobox', { name: 'Organisation' })).toBeNull();
  });

  it('opens a decision by the keyboard', async () => {
    open('assessor');
    await cards();
    const [button] = screen.getAllByRole('button', { name: 'Details' });
    button?.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Hide details' })).toBe(document.activeElement);
  });

  it.each<Role>(['assessor', 'preparer'])(
    'has nothing that axe finds wrong for the %s',
    async (role) => {
      const { container } = open(role);
      await opened();
      await waitFor(async () => {
        expect(await accessibilityFaults(container)).toEqual([]);
      });
    },
  );
});
