/** @jest-environment jsdom */
import { parsePeriod } from '#domain/period/parse-period';
import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../../test/accessibility-faults';
import { aFakeService } from '../../../test/builders/a-fake-service';
import { aFakeSession, aPerson } from '../../../test/builders/a-fake-session';
import { aFakeWorkbook, type FakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aLaidOutReturn } from '../../../test/builders/a-laid-out-return';
import { anOrganisationProgress } from '../../../test/builders/an-organisation-progress';
import { WorkbookError } from '../../ports/open-workbook';
import { ServiceError, type Service } from '../../ports/service';
import { App } from '../App';
import { ProgressView } from './ProgressView';

const known: Partial<Service> = {
  progress: (key = '') => progressAtEndOf(key),
};

interface Change {
  readonly service?: Partial<Service>;
  readonly session?: ReturnType<typeof aFakeSession>;
  readonly workbook?: FakeWorkbook;
}

/** The pane on its Progress view, on a day in November 2023, signed in, with what the test changes. */
function open({ service = known, session = aFakeSession(aPerson()), workbook }: Change = {}) {
  const fakes = {
    service: aFakeService(service),
    workbook: workbook ?? aFakeWorkbook(aLaidOutReturn),
  };
  const page = render(
    <App
      now={() => new Date('2023-11-06T09:00:00Z')}
      session={session}
      views={[{ id: 'progress', title: 'Progress', View: ProgressView }]}
      {...fakes}
    />,
  );
  return { ...fakes, ...page };
}

const caseItem = async () =>
  (await screen.findByRole('heading', { name: 'A recruitment service' })).closest(
    'li',
  ) as HTMLElement;

describe('ProgressView', () => {
  it('shows each decision: its status in words, and on how much it rests', async () => {
    open();

    const item = within(await caseItem());
    expect(item.getByText('DWP-2023-014, approved')).toBeTruthy();
    expect(item.getAllByText('on track').length).toBeGreaterThan(0);
    expect(item.getByText(/judged 1 of 1/)).toBeTruthy();
  });

  it('shows what was expected and returned, by which method', async () => {
    open();

    const item = within(await caseItem());
    expect(item.getByText('10 % by 31 March 2025')).toBeTruthy();
    expect(item.getByText('12 %')).toBeTruthy();
    expect(item.getByText(/^linear/)).toBeTruthy();
  });

  it('draws the trend, with the quarters in words', async () => {
    open();

    const item = within(await caseItem());
    const picture = item.getByRole('img', { name: /^Trend: / });
    const words = document.getElementById(picture.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toMatch(/2023-24 Q1: 18 %, .* 2023-24 Q2: 12 %/);
  });

  it('asks for eight quarters, each once, whichever quarter is looked at', async () => {
    const { service } = open();
    await caseItem();
    const quarters = () => service.asked.filter((each) => each.startsWith('progress'));
    expect(new Set(quarters()).size).toBe(8);

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'At the end of' }),
      '2023-24 Q1',
    );
    await caseItem();

    expect(quarters()).toHaveLength(9);
    expect(new Set(quarters()).size).toBe(9);
  });

  it('goes to the cells of a figure in the open return of that quarter', async () => {
    const { workbook } = open();
    const item = within(await caseItem());

    await userEvent.click(await item.findByRole('button', { name: 'Go to People, C5:D5, F5' }));

    expect(workbook.asked).toContain('goTo People!C5:D5,F5');
  });

  it('names the cells in words where another quarter is open', async () => {
    open();
    await caseItem();

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'At the end of' }),
      '2023-24 Q1',
    );

    const words = 'People, C5:D5, F5, in the return for 2023-24 Q1, version 1';
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: /^Go to/ })).toBeNull();
  });

  it('says what stood in the way of going to a cell', async () => {
    const workbook = aFakeWorkbook(aLaidOutReturn, {
      goTo: () => Promise.reject(new WorkbookError('cell being edited')),
    });
    open({ workbook });
    const item = within(await caseItem());

    await userEvent.click(await item.findByRole('button', { name: /^Go to/ }));

    expect((await screen.findByRole('alert')).textContent).toMatch(/^A cell is being edited/);
  });

  it('filters by status and by words, and says how many are left', async () => {
    open();
    await caseItem();
    expect(screen.getByText('1 target and 2 decisions')).toBeTruthy();

    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'not returned');
    expect(screen.getByText('0 targets and 1 decision')).toBeTruthy();

    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'nothing like it');
    expect(screen.getByText('0 targets and 0 decisions')).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Decisions' })).toBeNull();
  });

  it('puts the table into the workbook and says where', async () => {
    const { workbook } = open();
    await caseItem();

    await userEvent.click(screen.getByRole('button', { name: 'Insert as a table' }));

    expect(workbook.asked).toContain('insertTable Progress');
    expect(await screen.findByText('The table is on the sheet Progress.')).toBeTruthy();
  });

  it('says why the table could not be put there', async () => {
    const workbook = aFakeWorkbook(aLaidOutReturn, {
      insertTable: () => Promise.reject(new WorkbookError('read-only')),
    });
    open({ workbook });
    await caseItem();

    await userEvent.click(screen.getByRole('button', { name: 'Insert as a table' }));

    expect((await screen.findByRole('alert')).textContent).toMatch(/open for reading only/);
  });

  it('offers no table where the workbook is a file', async () => {
    open({ workbook: { ...aFakeWorkbook(), kind: 'file' } });
    await caseItem();

    expect(screen.queryByRole('button', { name: 'Insert as a table' })).toBeNull();
  });

  it('says that there is nothing on the register', async () => {
    open({ service: {} });

    expect(await screen.findByText(/no targets and no decisions/)).toBeTruthy();
  });

  it('says that it is asking', async () => {
    open({ service: { progress: () => new Promise(() => undefined) } });

    expect(await screen.findByText('Asking for progress')).toBeTruthy();
  });

  it('asks a person who is signed out to sign in, and then shows progress', async () => {
    open({ session: aFakeSession() });
    expect(screen.getByText('You are not signed in')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));

    expect(await caseItem()).toBeTruthy();
  });

  it('can be tried again when the service is back', async () => {
    let down = true;
    const progress: Service['progress'] = (key = '') =>
      down
        ? Promise.reject(new ServiceError('offline', 'See that you are online.'))
        : progressAtEndOf(key);
    open({ service: { progress } });
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /The service does not answer.*See that you are online/,
    );

    down = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await caseItem()).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what the service refused', async () => {
    const progress = () => Promise.reject(new ServiceError('not allowed', 'Ask the secretariat.'));
    open({ service: { progress } });

    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Your role does not allow this.*Ask the secretariat/,
    );
  });

  it('shows nothing of a person who has signed out', async () => {
    const session = aFakeSession(aPerson());
    open({ session });
    await caseItem();

    await act(() => session.signOut());

    expect(screen.queryByText('A recruitment service')).toBeNull();
  });

  it('has nothing that axe finds wrong', async () => {
    const { container } = open();
    await caseItem();

    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

function progressAtEndOf(key: string) {
  const period = parsePeriod(key);
  return period ? Promise.resolve(anOrganisationProgress(period)) : Promise.reject(new Error(key));
}
