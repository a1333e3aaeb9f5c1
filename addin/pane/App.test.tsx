/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { accessibilityFaults } from '../../test/accessibility-faults';
import { aFakeService } from '../../test/builders/a-fake-service';
import { aFakeSession, aPerson } from '../../test/builders/a-fake-session';
import { aFakeWorkbook } from '../../test/builders/a-fake-workbook';
import { aReturnWithFaults } from '../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../test/updates-by-themselves';
import type { Ribbon, RibbonCommand } from '../ports/ribbon';
import { App } from './App';
import { paneTheme } from './pane-themes';
import { usePane } from './PaneContext';
import type { PaneView } from './views';

function First() {
  const { announce, show, who } = usePane();
  return (
    <>
      <p>{who?.name ?? 'signed out'}</p>
      <button
        onClick={() => {
          announce('It is done');
        }}
      >
        Do
      </button>
      <button
        onClick={() => {
          show('second');
        }}
      >
        Go on
      </button>
    </>
  );
}

function Second() {
  return <input aria-label="Note" />;
}

function Broken(): never {
  throw new Error('broken');
}

const views: readonly [PaneView, ...PaneView[]] = [
  { id: 'first', title: 'First', View: First },
  { id: 'second', title: 'Second', View: Second },
  { id: 'broken', title: 'Broken', View: Broken },
];

updatesByThemselves();

describe('the pane', () => {
  it('opens on its first view, under one heading', () => {
    render(<App views={views} workbook={aFakeWorkbook()} />);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('tab', { name: 'First' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel', { name: 'First' })).toBeTruthy();
    expect(screen.queryByRole('tabpanel', { name: 'Second' })).toBeNull();
  });

  it('keeps a view as it was left', async () => {
    const user = userEvent.setup();
    render(<App views={views} workbook={aFakeWorkbook()} />);
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'kept');
    await user.click(screen.getByRole('tab', { name: 'First' }));
    await user.click(screen.getByRole('tab', { name: 'Second' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' }).value).toBe('kept');
  });

  it('announces to people who cannot see it', async () => {
    render(<App views={views} workbook={aFakeWorkbook()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Do' }));
    expect((await screen.findByRole('status')).textContent).toBe('It is done');
  });

  it('says in words that a view failed, and keeps the others', async () => {
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<App views={views} workbook={aFakeWorkbook()} />);
    await userEvent.click(screen.getByRole('tab', { name: 'Broken' }));
    const alert = screen.getByRole('alert');
    expect(within(alert).getByRole('heading').textContent).toBe(
      'Something went wrong in this pane',
    );
    await userEvent.click(screen.getByRole('tab', { name: 'First' }));
    expect(screen.getByRole('button', { name: 'Do' })).toBeTruthy();
    silent.mockRestore();
  });

  it('follows who is signed in', async () => {
    const session = aFakeSession(aPerson('certifier'));
    render(
      <App service={aFakeService()} session={session} views={views} workbook={aFakeWorkbook()} />,
    );
    expect(screen.getByText('Example person')).toBeTruthy();
    await session.signOut();
    expect(await screen.findByText('signed out')).toBeTruthy();
  });

  it('does what the buttons of the ribbon ask', async () => {
    let press: (command: RibbonCommand) => void = () => undefined;
    const ribbon: Ribbon = {
      onCommand: (listener) => {
        press = listener;
        return () => undefined;
      },
    };
    const workbook = aFakeWorkbook(aReturnWithFaults);
    render(<App ribbon={ribbon} workbook={workbook} />);
    await screen.findByRole('region', { name: 'Findings' });
    press('submit');
    expect(await screen.findByRole('tabpanel', { name: 'Submit' })).toBeTruthy();
    press('next finding');
    expect(await screen.findByText(/^Finding 1 of/)).toBeTruthy();
    expect(screen.getByRole('tabpanel', { name: 'Check' })).toBeTruthy();
    expect(workbook.asked).toEqual(['goTo Return!B8']);
    press('check');
    expect(await screen.findByText(/^Checked: /)).toBeTruthy();
  });

  it.each(['light', 'dark', 'high contrast'] as const)(
    'has nothing that axe finds wrong in the %s theme',
    async (look) => {
      const theme = await paneTheme(look);
      const { container } = render(<App theme={theme} views={views} workbook={aFakeWorkbook()} />);
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );
});
