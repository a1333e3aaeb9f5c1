/** @jest-environment jsdom */
import { exampleCaseCells } from '#domain/spend-control/case-rules/example-case-cells';
import { checkCase } from '#domain/spend-control/case-rules/check-case';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../../test/accessibility-faults';
import { aCase } from '../../../../test/builders/a-case';
import { aListedCase } from '../../../../test/builders/a-fake-cases';
import { aFakeSession, aPerson } from '../../../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../../../test/builders/a-fake-workbook';
import { openView } from '../../../../test/pane/open-view';
import { updatesByThemselves } from '../../../../test/updates-by-themselves';
import { ServiceError } from '../../../ports/service';
import { CheckView } from '../CheckView';

updatesByThemselves();

const fine = exampleCaseCells({});
const faulty = exampleCaseCells({
  cells: { 'Case!B7': null, 'Case!B16': 'two million', 'Answers!D7': null },
});
const none = () => Promise.resolve([]);
const open = (cells = fine, change: Parameters<typeof openView>[1] = {}) =>
  openView(CheckView, { cases: { list: none }, ...change, workbook: aFakeWorkbook(cells) });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the check of a case workbook', () => {
  it('says whose case it is, and what was found by the rules of cases', async () => {
    const { container } = open(faulty);
    const summary = await screen.findByRole('region', { name: 'This case' });
    expect(within(summary).getByRole('heading').textContent).toBe('DWP-2024-014');
    expect(summary.textContent).toContain('Department for Work and Pensions. 2 errors, 0 notes.');
    const findings = screen.getByRole('region', { name: 'Findings' });
    expect(findings.textContent).toContain('Give a figure where a figure belongs');
    expect(screen.queryByText('This is not a return workbook')).toBeNull();
    expect(
      screen.getByRole('button', { name: 'Submit the case' }).getAttribute('aria-disabled'),
    ).toBe('true');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('goes to the cell of a finding and marks it, as for a return', async () => {
    const workbook = aFakeWorkbook(faulty);
    openView(CheckView, { workbook });
    await press('Next');
    await press('Mark the cells');
    expect(workbook.asked).toEqual(expect.arrayContaining([expect.stringMatching(/^goTo.*Case/)]));
  });

  it('saves a case as a draft, as its first revision', async () => {
    const { cases, container } = open();
    await press('Save as draft');
    expect(await screen.findByText('Saved as a draft: DWP-2024-014, revision 1')).toBeTruthy();
    expect(cases.asked).toEqual(['list', 'put DWP-2024-014 1']);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('submits a case as the revision that follows the last one', async () => {
    const last = aListedCase({
      case: aCase({ reference: 'DWP-2024-014', revision: 2, state: 'draft' }),
    });
    const { cases } = open(fine, { cases: { list: () => Promise.resolve([last]) } });
    await press('Submit the case');
    expect(await screen.findByText('Submitted: DWP-2024-014, revision 3')).toBeTruthy();
    expect(cases.asked).toEqual(['list', 'put DWP-2024-014 3']);
  });

  it('sends nothing that the service has already, and makes no draft of what was submitted', async () => {
    const { draft } = checkCase(fine, '2023-11-06');
    if (!draft) throw new Error('the example is a case');
    const received = { preparer: 'somebody', receivedAt: '2023-11-01T09:00:00.000Z' };
    const last = aListedCase({ case: { ...draft, ...received, revision: 2, state: 'submitted' } });
    const { cases } = open(fine, { cases: { list: () => Promise.resolve([last]) } });
    await press('Submit the case');
    expect(await screen.findByText('There already: DWP-2024-014, revision 2')).toBeTruthy();
    await press('Save as draft');
    expect(await screen.findByText('Submitted already: DWP-2024-014, revision 2')).toBeTruthy();
    expect(cases.asked).toEqual(['list', 'list']);
  });

  it('says in the service’s words why it was refused', async () => {
    const refused = new ServiceError('refused', 'Take another reference.', [], {
      title: 'The reference belongs to another organisation',
    });
    const put = () => Promise.reject(refused);
    open(fine, { cases: { list: none, put } });
    await press('Submit the case');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The reference belongs to another organisationTake another reference.',
    );
  });

  it('leaves sending to those who may', async () => {
    open(fine, { session: aFakeSession(aPerson('certifier')) });
    expect(await screen.findByText(/^Your role does not send cases/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Submit the case' })).toBeNull();
  });

  it('is checked signed out, and asks to sign in before it is sent', async () => {
    open(fine, { session: aFakeSession(undefined) });
    expect(await screen.findByText('Nothing was found.')).toBeTruthy();
    expect(screen.getByText('You are not signed in')).toBeTruthy();
  });
});
