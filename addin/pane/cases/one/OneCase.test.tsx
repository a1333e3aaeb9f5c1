/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../../test/accessibility-faults';
import { aCase } from '../../../../test/builders/a-case';
import { aCaseInFull } from '../../../../test/builders/a-case-in-full';
import { aDecision } from '../../../../test/builders/a-decision';
import { aListedCase } from '../../../../test/builders/a-fake-cases';
import { aFakeSession, aPerson } from '../../../../test/builders/a-fake-session';
import { openView } from '../../../../test/pane/open-view';
import { updatesByThemselves } from '../../../../test/updates-by-themselves';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import type { ListedCase } from '#domain/spend-control/case-in-full';
import type { Role } from '../../../ports/session';
import { CasesView } from '../CasesView';

async function open(full: CaseInFull, role: Role = 'reviewer', others: readonly ListedCase[] = []) {
  const page = openView(CasesView, {
    cases: {
      list: () => Promise.resolve([aListedCase({ case: full.revisions[0] ?? aCase() }), ...others]),
      one: () => Promise.resolve(full),
    },
    session: aFakeSession(aPerson(role)),
  });
  await userEvent.click(await screen.findByRole('button', { name: /^DWP-2024-001/ }));
  await screen.findByRole('heading', { name: /^DWP-2024-001/ });
  return page;
}
const region = (name: string) => within(screen.getByRole('region', { name }));

// Version 6 of February 2024, whose questions for a digital service are published.
const rated = aCaseInFull({
  case: {
    receivedAt: '2024-03-01T10:00:00.000Z',
    transactions: 5_000_000,
    commitments: [1, 3],
    answers: [{ question: 'one-login-adopted', answer: 'later', evidence: 'Plan of March 2024' }],
    documents: [{ title: 'Business case', link: 'https://example.gov.uk/business-case' }],
    linked: ['DWP-2024-002'],
  },
});

updatesByThemselves();

describe('a case', () => {
  it('says plainly what is asked for, with documents as links', async () => {
    await open(rated);

    const facts = region('What is asked for');
    expect(facts.getByText('Whole-life cost').nextSibling?.textContent).toBe('£9,000,000');
    expect(facts.getByText('Transactions a year').nextSibling?.textContent).toBe('5,000,000');
    expect(facts.queryByText('Supplier')).toBeNull();
    expect(facts.getByRole('link', { name: 'Business case' }).getAttribute('href')).toBe(
      'https://example.gov.uk/business-case',
    );
  });

  it('says what the control in force says, with each answer and where the page contradicts itself', async () => {
    await open(rated);

    const control = region('The control in force');
    expect(control.getByRole('link', { name: /February 2024/ })).toBeTruthy();
    expect(
      control.getByText(/^Yes: public facing service is controlled from £100,000/),
    ).toBeTruthy();
    expect(control.getByText(/^high: the highest-rated answer counts/)).toBeTruthy();
    expect(control.getByText(/handle in a year\? over 1 million: high$/)).toBeTruthy();
    expect(control.getByText(/^centre: /)).toBeTruthy();
    expect(control.getByText(/^Asked about/)).toBeTruthy();
    expect(control.getByText(/contradicts itself.*Read here as: Up to 10,000/)).toBeTruthy();
  });

  it('says that the questions of an edition are not published, and where they were looked for', async () => {
    await open(aCaseInFull());

    expect(screen.getByText(/questions for this category are not published/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Where the questions were looked for' })).toBeTruthy();
    expect(screen.getByText(/^Service levels: not published for this edition/)).toBeTruthy();
  });

  it('has each criterion with its question, result, evidence, and each reason beside its source', async () => {
    await open(rated);

    const criterion = screen.getByRole('heading', { name: 'Sign people in by GOV.UK One Login' });
    const item = within(criterion.closest('li') as HTMLElement);
    expect(item.getByText('aligned if')).toBeTruthy();
    expect(item.getByText(/Commitment 3\. How will people sign in/)).toBeTruthy();
    expect(item.getByText(/^The case answers: By something else now/)).toBeTruthy();
    expect(item.getByText('The case itself')).toBeTruthy();
    expect(item.getByText('Evidence given: Plan of March 2024')).toBeTruthy();
    expect(item.getByText(/^Aligned if: A dated plan/)).toBeTruthy();
  });

  it('opens a linked case that the person may see, and names the case that supersedes it', async () => {
    const linked = aListedCase({ case: aCase({ reference: 'DWP-2024-002', title: 'The other' }) });
    const later = aListedCase({
      case: aCase({ reference: 'DWP-2024-009', supersedes: ['DWP-2024-001'] }),
    });
    const { cases } = await open(rated, 'reviewer', [linked, later]);

    const related = region('Cases that belong with it');
    expect(related.getByText('Superseded by:').textContent).toMatch(/DWP-2024-009/);
    await userEvent.click(related.getByRole('button', { name: 'DWP-2024-002' }));
    expect(cases.asked).toContain('one DWP-2024-002');
  });

  it('keeps every decision in its history, the earlier ones as superseded', async () => {
    const decisions = [
      aDecision({ reference: 'DWP-2024-001' }),
      aDecision({ reference: 'DWP-2024-001', outcome: 'withdrawn', sequence: 2, approved: 0 }),
    ];
    await open(aCaseInFull({ decisions }));

    const [first, second] = region('Decisions').getAllByRole('listitem');
    expect(first?.textContent).toMatch(/^approved on 20 April 2023.*£1,250,000.*Superseded\.$/);
    expect(second?.textContent).toMatch(/^withdrawn.*0 conditions/);
    expect(second?.textContent).not.toMatch(/Superseded/);
  });

  it('can only be read by those who read across', async () => {
    await open(rated);

    expect(screen.queryByRole('button', { name: /Acknowledge|Decide|Ask for/ })).toBeNull();
  });

  it.each<Role>(['reviewer', 'assessor'])(
    'has nothing that keeps people out, for: %s',
    async (role) => {
      const { container } = await open(rated, role);

      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );
});
