/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../../test/accessibility-faults';
import { aCase } from '../../../../test/builders/a-case';
import { aFakeSession, aPerson } from '../../../../test/builders/a-fake-session';
import { openView } from '../../../../test/pane/open-view';
import { updatesByThemselves } from '../../../../test/updates-by-themselves';
import type { Cases } from '../../../ports/cases';
import { CasesView } from '../CasesView';

type Sent = Parameters<Cases['put']>[0];

const press = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name }));
};
const set = (label: RegExp, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const open = async (put?: Cases['put']) => {
  const session = aFakeSession(aPerson('assessor'));
  const page = openView(CasesView, { cases: put ? { put } : {}, session });
  await press('Enter a case for a department');
  await screen.findByRole('form', { name: 'A case for a department' });
  return { ...page, session };
};
const fill = () => {
  const values: readonly (readonly [RegExp, string])[] = [
    [/^Organisation/, 'hmrc'],
    [/^Reference/, 'HMRC-2024-014'],
    [/^Title/, 'Made up for a test'],
    [/^Summary/, 'Made up.'],
    [/^Category/, 'digital service'],
    [/^Public-facing/, 'yes'],
    [/^New service/, 'no'],
    [/^Novel/, 'no'],
    [/^Crypt-Key/, 'no'],
    [/^Phase/, 'beta'],
    [/^Amount/, '1,000'],
    [/^Whole-life/, '2,000'],
    [/^Funding/, 'In full.'],
    [/^Departmental priority/, 'Made up.'],
    [/^Spend begins/, '2024-04-01'],
    [/^Spend ends/, '2025-03-31'],
  ];
  for (const [label, value] of values) set(label, value);
};

updatesByThemselves();

describe('a case that an assessor enters', () => {
  it('is offered to nobody else', async () => {
    openView(CasesView, { session: aFakeSession(aPerson('reviewer')) });
    await screen.findByRole('list', { name: 'Cases' });

    expect(screen.queryByRole('button', { name: /^Enter a case/ })).toBeNull();
  });

  it('begins at its first field, and goes back to where it was left', async () => {
    await open();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Organisation/));

    await press('Leave without submitting');

    expect(document.activeElement?.textContent).toBe('Enter a case for a department');
  });

  it('tells in place what has to be put right, and sends nothing', async () => {
    const { cases, container } = await open();
    fill();
    set(/^Amount/, '2 million');
    set(/^Title/, '');
    await press('Submit the case');

    expect(screen.getByText('Enter an amount in pounds, such as 1,250,000')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Title/));
    expect(cases.asked.filter((each) => each.startsWith('put'))).toEqual([]);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('asks what bears on it, is sent once by a double click, and opens', async () => {
    const sent: Sent[] = [];
    await open(async (one) => {
      sent.push(one);
      return Promise.resolve(aCase(one));
    });
    fill();
    set(/^How will people sign in/, 'later');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Submit the case' }));

    expect(await screen.findByRole('article', { name: 'Case HMRC-2024-014' })).toBeTruthy();
    expect(sent).toMatchObject([
      {
        reference: 'HMRC-2024-014',
        organisation: 'hmrc',
        amount: 1000_00,
        answers: [{ question: 'one-login-adopted', answer: 'later' }],
        state: 'submitted',
        revision: 1,
      },
    ]);
  });

  it('is still there after the session has ended, for the same person', async () => {
    const { session } = await open();
    set(/^Title/, 'Half a title');
    await act(() => session.signOut());
    expect(screen.queryByRole('form')).toBeNull();

    await press('Sign in');

    expect((await screen.findByLabelText<HTMLInputElement>(/^Title/)).value).toBe('Half a title');
  });
});
