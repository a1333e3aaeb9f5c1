import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Cases, DecisionToSend } from '../../addin/ports/cases';
import { CasesView } from '../../addin/pane/cases/CasesView';
import { aCaseInFull } from '../builders/a-case-in-full';
import { aDecision } from '../builders/a-decision';
import { aFakeSession, aPerson } from '../builders/a-fake-session';
import { openView } from './open-view';

/** A case that an assessor has opened to decide it; what is sent stands in its history. */
export async function openToDecide(change: Partial<Cases> = {}) {
  const sent: DecisionToSend[] = [];
  const session = aFakeSession(aPerson('assessor'));
  const decide: Cases['decide'] =
    change.decide ?? ((decision) => Promise.resolve({ ...aDecision(), ...decision }));
  const page = openView(CasesView, {
    cases: {
      one: () =>
        Promise.resolve(
          aCaseInFull({
            case: { answers: [{ question: 'one-login-adopted', answer: 'later' }] },
            decisions: sent.map((each) => ({ ...aDecision(), ...each })),
          }),
        ),
      ...change,
      decide: async (decision) => {
        const there = await decide(decision);
        sent.push(decision);
        return there;
      },
    },
    session,
  });
  await userEvent.click(await screen.findByRole('button', { name: /^DWP-2024-001/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Decide' }));
  return { ...page, sent, session };
}
