/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aCase } from '../../../test/builders/a-case';
import { aListedCase } from '../../../test/builders/a-fake-cases';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { openView } from '../../../test/pane/open-view';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import type { Cases } from '../../ports/cases';
import { CasesView } from './CasesView';

const late = aListedCase({
  case: aCase({ reference: 'MOJ-2022-001', organisation: 'moj', title: 'A late one' }),
  standing: { state: 'submitted', submittedOn: '2022-06-06' },
  clock: [{ promise: 'decide', due: '2022-07-04', state: 'late' }],
});
const decided = aListedCase({
  case: aCase({ reference: 'HMRC-2024-002', organisation: 'hmrc', title: 'A decided one' }),
  standing: { state: 'approved', submittedOn: '2023-10-01', decidedOn: '2023-10-20' },
});
const list: Cases['list'] = () => Promise.resolve([aListedCase(), decided, late]);
const open = () =>
  openView(CasesView, { cases: { list }, session: aFakeSession(aPerson('assessor')) });
const rows = async () =>
  within(await screen.findByRole('list', { name: 'Cases' })).getAllByRole('listitem');
const choose = (label: string, option: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option);

updatesByThemselves();

describe('the queue of cases', () => {
  it('has what waits for an assessor, what is late first, with its clock and its state', async () => {
    open();

    const [first, second, ...others] = await rows();
    expect(others).toEqual([]);
    expect(first?.textContent).toMatch(/MOJ-2022-001.*submitted.*late: to decide by 4 July 2022/);
    expect(second?.textContent).toMatch(/DWP-2024-001.*£2,000,000.*service levels not published/);
  });

  it('gives the source of what is not published', async () => {
    open();

    const source = (await screen.findAllByRole('link', { name: 'where it was looked for' }))[0];
    expect(source?.getAttribute('href')).toMatch(/^https:\/\/www\.gov\.uk\//);
  });

  it('can be filtered by state, organisation and words', async () => {
    open();
    await rows();

    await choose('State', 'All');
    expect(await rows()).toHaveLength(3);
    await choose('Organisation', 'hmrc');
    expect((await rows()).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('A decided one'),
    ]);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the cases' }), 'nothing');
    expect(screen.queryByRole('list', { name: 'Cases' })).toBeNull();
    expect(screen.getByText('0 cases of 3')).toBeTruthy();
  });

  it('opens a case and comes back with the filter as it was', async () => {
    const { cases } = open();
    await rows();
    await choose('State', 'All');

    await userEvent.click(screen.getByRole('button', { name: /^DWP-2024-001/ }));
    expect(await screen.findByRole('article', { name: 'Case DWP-2024-001' })).toBeTruthy();
    expect(cases.asked).toContain('one DWP-2024-001');

    await userEvent.click(screen.getByRole('button', { name: 'Back to all cases' }));
    expect(await rows()).toHaveLength(3);
    expect(document.activeElement?.textContent).toMatch(/^DWP-2024-001/);
  });

  it('shows a department its own cases, drafts too', async () => {
    const draft = aListedCase({
      case: aCase({ organisation: 'dluhc', state: 'draft' }),
      standing: { state: 'draft', submittedOn: '2023-11-01' },
    });
    openView(CasesView, { cases: { list: () => Promise.resolve([draft]) } });

    expect((await rows())[0]?.textContent).toMatch(/, draft$/);
  });

  it('shows what begins in the next 15 months, by quarter, without what was turned down', async () => {
    const begins = (reference: string, begin: string, state: 'submitted' | 'withdrawn') =>
      aListedCase({
        case: aCase({ reference, begins: begin, amount: 100_00 }),
        standing: { state, submittedOn: '2023-10-01' },
      });
    const coming = [
      begins('DWP-1', '2023-11-20', 'submitted'),
      begins('DWP-2', '2024-12-31', 'submitted'),
      begins('DWP-3', '2024-12-31', 'withdrawn'),
      begins('DWP-4', '2025-01-01', 'submitted'),
    ];
    openView(CasesView, { cases: { list: () => Promise.resolve(coming) } });
    await userEvent.click(await screen.findByText('Coming in the next 15 months'));

    const quarters = within(screen.getByRole('list', { name: 'Coming, by quarter' }))
      .getAllByRole('heading')
      .map((heading) => `${heading.textContent}: ${heading.nextSibling?.textContent ?? ''}`);
    expect(quarters).toEqual([
      '2023-24 Q3: 1 case, £100',
      '2023-24 Q4: 0 cases, £0',
      '2024-25 Q1: 0 cases, £0',
      '2024-25 Q2: 0 cases, £0',
      '2024-25 Q3: 1 case, £100',
    ]);
  });

  it('has nothing that keeps people out', async () => {
    const { container } = open();
    await rows();

    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
