/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aDecision } from '../../../../test/builders/a-decision';
import { openToDecide } from '../../../../test/pane/open-to-decide';
import { choose, press, textIn, typeIn } from '../../../../test/pane/type-a-decision';
import { updatesByThemselves } from '../../../../test/updates-by-themselves';
import type { Cases, DecisionToSend } from '../../../ports/cases';
import { ServiceError } from '../../../ports/service';

updatesByThemselves();

describe('a decision that meets trouble', () => {
  it('is sent once by a double click, and the next is a later one', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const calls: DecisionToSend[] = [];
    await openToDecide({
      decide: async (decision) => {
        calls.push(decision);
        await gate;
        return { ...aDecision(), ...decision };
      },
    });
    await choose('Outcome', 'not approved');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Record the decision' }));
    expect(calls).toHaveLength(1);

    release();
    await press('Decide again');

    expect(await screen.findByRole('form', { name: 'Decision 2' })).toBeTruthy();
    expect(calls).toHaveLength(1);
  });

  it('keeps what was typed when the session ends, for the same person', async () => {
    const { session } = await openToDecide();
    await choose('Outcome', 'approved');
    await typeIn('Amount approved', '100');

    await act(() => session.signOut());
    expect(screen.queryByRole('form')).toBeNull();
    await press('Sign in');

    expect(await screen.findByRole('form', { name: 'Decision 1' })).toBeTruthy();
    expect(textIn('Amount approved')).toBe('100');
  });

  it('sends the very same once more when the service is back', async () => {
    const calls: DecisionToSend[] = [];
    await openToDecide({
      decide: (decision) => {
        calls.push(decision);
        return calls.length === 1
          ? Promise.reject(new ServiceError('offline', 'Try later.'))
          : Promise.resolve({ ...aDecision(), ...decision });
      },
    });
    await choose('Outcome', 'withdrawn');
    await press('Record the decision');
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not answer/);
    expect(screen.getByRole('form')).toBeTruthy();

    await press('Try again');

    expect(await screen.findByText('Decision 1 is recorded')).toBeTruthy();
    expect(calls[1]).toEqual(calls[0]);
  });

  it('shows what is doubted beside its contribution, and sends why it stands', async () => {
    const doubted = new ServiceError('refused', 'K1: already achieved.', [], {
      title: 'A contribution is not plausible',
      doubts: [
        {
          contribution: 'K1',
          doubts: [
            { doubt: 'already achieved', value: 9.5, date: '2023-09-30' },
            { doubt: 'counted more than once', shares: 1.5, with: ['DWP-2023-014'] },
          ],
        },
      ],
    });
    const decide: Cases['decide'] = (decision) =>
      decision.contributions[0]?.despite === undefined
        ? Promise.reject(doubted)
        : Promise.resolve({ ...aDecision(), ...decision });
    const { sent } = await openToDecide({ decide });
    await choose('Outcome', 'approved');
    await typeIn('Amount approved', '100');
    await press('Add a contribution');
    await choose('Measure', '18.vacancy-rate');
    await typeIn('Target, %', '10');
    await typeIn('Contribution due', '2025-03-31');
    await press('Record the decision');

    expect((await screen.findByRole('alert')).textContent).toMatch(/not plausible/);
    const group = within(screen.getByRole('group', { name: 'Contribution K1' }));
    expect(group.getByText(/latest return says 9.5 % on 30 September 2023/)).toBeTruthy();
    expect(group.getByText(/with DWP-2023-014 the shares .* come to 150 %/)).toBeTruthy();

    await typeIn('Why it stands', 'It has to be held.');
    await press('Record the decision');

    expect(await screen.findByText('Decision 1 is recorded')).toBeTruthy();
    expect(sent[0]?.contributions[0]?.despite).toBe('It has to be held.');
  });

  it('says a conflict of interest in its own words, and keeps what was typed', async () => {
    const conflict = new ServiceError('not allowed', 'Ask another assessor.', [], {
      title: 'You prepared this case',
    });
    const { cases } = await openToDecide({ decide: () => Promise.reject(conflict) });
    await choose('Outcome', 'not approved');
    await press('Record the decision');

    expect((await screen.findByRole('alert')).textContent).toMatch(
      /You prepared this case.*Ask another assessor/,
    );
    await press('Read the case again');
    expect(cases.asked.filter((each) => each.startsWith('one'))).toHaveLength(2);
    expect(textIn('Outcome')).toBe('not approved');
  });
});
