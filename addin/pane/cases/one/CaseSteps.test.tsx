/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aCaseInFull } from '../../../../test/builders/a-case-in-full';
import { aFakeSession, aPerson } from '../../../../test/builders/a-fake-session';
import { openView } from '../../../../test/pane/open-view';
import { updatesByThemselves } from '../../../../test/updates-by-themselves';
import type { CaseEvent } from '#domain/spend-control/case-event';
import type { CaseInFull } from '#domain/spend-control/case-in-full';
import type { Cases } from '../../../ports/cases';
import { ServiceError } from '../../../ports/service';
import type { Role } from '../../../ports/session';
import { CasesView } from '../CasesView';

const asked: CaseEvent = {
  reference: 'DWP-2024-001',
  organisation: 'dluhc',
  step: 'information asked',
  words: 'Who signs in?',
  by: 'assessor@co',
  byOrganisation: 'co',
  receivedAt: '2024-11-04T10:00:00.000Z',
};

async function open(role: Role, full: CaseInFull, change: Partial<Cases> = {}) {
  const page = openView(CasesView, {
    cases: { one: () => Promise.resolve(full), ...change },
    session: aFakeSession(aPerson(role)),
  });
  await userEvent.click(await screen.findByRole('button', { name: /^DWP-2024-001/ }));
  await screen.findByRole('heading', { name: 'Steps' });
  return page;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const stepsIn = (calls: readonly string[]) => calls.filter((each) => each.startsWith('step'));

updatesByThemselves();

describe('the steps on a case', () => {
  it('are acknowledged and asked about by an assessor, who says what is needed', async () => {
    const { cases } = await open('assessor', aCaseInFull());

    await press('Acknowledge');
    await press('Ask for information');
    expect(screen.getByText('Enter what you ask for')).toBeTruthy();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Information that is needed' }),
      'Who signs in?',
    );
    await press('Ask for information');

    expect(stepsIn(cases.asked)).toEqual([
      'step DWP-2024-001 acknowledged',
      'step DWP-2024-001 information asked Who signs in?',
    ]);
  });

  it('are answered by the department that was asked', async () => {
    const full = aCaseInFull({ case: { organisation: 'dluhc' }, events: [asked] });
    const { cases } = await open('preparer', full);
    expect(screen.getByText('Who signs in?')).toBeTruthy();

    await userEvent.type(screen.getByRole('textbox', { name: 'Your answer' }), 'Everybody.');
    await press('Give information');

    expect(stepsIn(cases.asked)).toEqual(['step DWP-2024-001 information given Everybody.']);
  });

  it('keep what was typed when the service is down, and send it once it is back', async () => {
    let down = true;
    const step: Cases['step'] = () =>
      down ? Promise.reject(new ServiceError('offline', 'Try later.')) : Promise.resolve();
    await open('assessor', aCaseInFull(), { step });
    const box = () =>
      screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Information that is needed' });
    await userEvent.type(box(), 'Who?');
    await press('Ask for information');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(box().value).toBe('Who?');

    down = false;
    await press('Try again');

    expect(screen.queryByRole('alert')).toBeNull();
    expect(box().value).toBe('');
  });

  it('can be agreed to by an assessor of another organisation only', async () => {
    const { cases, unmount } = await open('assessor', aCaseInFull());
    await press('Agree as the second assessor');
    expect(stepsIn(cases.asked)).toEqual(['step DWP-2024-001 agreed']);
    unmount();

    await open('assessor', aCaseInFull({ case: { organisation: 'dluhc' } }));
    expect(screen.queryByRole('button', { name: /^Agree/ })).toBeNull();
    expect(screen.getByText('This case belongs to your own organisation')).toBeTruthy();
  });
});
