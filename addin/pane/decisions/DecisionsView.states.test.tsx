/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { someDecisions } from '../../../test/builders/some-decisions';
import { openView } from '../../../test/pane/open-view';
import { ServiceError } from '../../ports/service';
import { App } from '../App';
import { DecisionsView } from './DecisionsView';

const many = () =>
  someDecisions()
    .slice(0, 1)
    .flatMap((each) =>
      Array.from({ length: 45 }, (_, index) => ({
        ...each,
        progress: {
          ...each.progress,
          decision: { ...each.progress.decision, reference: `X-${index}` },
        },
      })),
    );

describe('DecisionsView', () => {
  it('asks a person who is signed out to sign in', async () => {
    const { container } = openView(DecisionsView, { session: aFakeSession() });
    expect(await screen.findByText('You are not signed in')).toBeTruthy();
    await waitFor(async () => {
      expect(await accessibilityFaults(container)).toEqual([]);
    });
  });

  it('says so where there is no service', async () => {
    render(
      <App
        session={aFakeSession(aPerson())}
        views={[{ id: 'view', title: 'View', View: DecisionsView }]}
        workbook={aFakeWorkbook()}
      />,
    );
    expect(await screen.findByText('There is no service to ask')).toBeTruthy();
  });

  it('says that it is asking', () => {
    openView(DecisionsView, { service: { decisions: () => new Promise(() => undefined) } });
    expect(screen.getByText('Asking for decisions')).toBeTruthy();
  });

  it.each([
    ['assessor', 'No decisions were known'],
    ['preparer', 'Your organisation has no decisions'],
  ] as const)('says to the %s that there are none', async (role, words) => {
    openView(DecisionsView, { session: aFakeSession(aPerson(role)) });
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('says what went wrong, and tries again', async () => {
    let calls = 0;
    openView(DecisionsView, {
      service: {
        decisions: () => {
          calls += 1;
          return calls === 1
            ? Promise.reject(new ServiceError('offline', 'See that you are online.'))
            : Promise.resolve(someDecisions());
        },
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('A recruitment service')).toBeTruthy();
  });

  it('shows thousands a page at a time', async () => {
    openView(DecisionsView, { service: { decisions: () => Promise.resolve(many()) } });
    await screen.findByText('45 decisions; the next quarter decides 0');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Show 20 more' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show 5 more' }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(45);
  });
});
