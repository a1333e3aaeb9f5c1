/** @jest-environment jsdom */
import '../../test/text-coding-in-jsdom';
import { fireEvent, render, screen } from '@testing-library/react';
import { accessibilityFaults } from '../../test/accessibility-faults';
import { aWorkbookOfCells } from '../../test/builders/a-workbook-of-cells';
import { aFakeCases } from '../../test/builders/a-fake-cases';
import { aFakeService } from '../../test/builders/a-fake-service';
import { aFakeSession, aPerson } from '../../test/builders/a-fake-session';
import { aCleanReturn, aReturnWithFaults } from '../../test/builders/a-return-with-faults';
import { updatesByThemselves } from '../../test/updates-by-themselves';
import { darkTheme } from '../pane/themes/dark-theme';
import type { ChosenFile } from './file-workbook';
import { FilePane } from './FilePane';

updatesByThemselves();

const now = () => new Date('2023-10-20T12:00:00Z');
const input = () => screen.getByLabelText<HTMLInputElement>('Return workbook (.xlsx)');

/** A person chooses a file: jsdom's own cannot be read. */
function choose(name: string, bytes: Uint8Array): void {
  const file: ChosenFile = {
    name,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
  fireEvent.change(input(), { target: { files: [file] } });
}

describe('the pane outside Excel', () => {
  it('asks for a file first, and says what becomes of it and what is there without it', async () => {
    const { container } = render(<FilePane now={now} theme={darkTheme} />);

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Quarterly return');
    expect(screen.getByText(/It stays on this computer until you submit it/)).toBeTruthy();
    expect(screen.getByText(/Cases, Decisions and Settings need no file/)).toBeTruthy();
    expect(input().accept).toBe('.xlsx');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('opens the chooser from the place of what needs a file', () => {
    render(<FilePane now={now} />);
    fireEvent.click(screen.getByRole('tab', { name: 'Submit' }));
    let asked = 0;
    input().addEventListener('click', () => (asked += 1));

    fireEvent.click(screen.getByRole('button', { name: 'Choose your return' }));

    expect([asked, document.activeElement]).toEqual([1, input()]);
  });

  it('shows what needs no file without one, and stays there when a file is chosen', async () => {
    const session = aFakeSession(aPerson());
    render(<FilePane cases={aFakeCases()} now={now} service={aFakeService()} session={session} />);
    fireEvent.click(screen.getByRole('tab', { name: 'Cases' }));
    const search = await screen.findByLabelText<HTMLInputElement>('Search the cases');
    fireEvent.change(search, { target: { value: 'Licences' } });

    choose('return.xlsx', await aWorkbookOfCells(aReturnWithFaults));

    await screen.findByText('2 errors, 1 query, 2 notes.', { exact: false });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Cases');
    expect(search.isConnected && search.value).toBe('Licences');
  });

  it('checks the file that was chosen, and offers nothing that would change it', async () => {
    render(<FilePane now={now} />);

    choose('return.xlsx', await aWorkbookOfCells(aReturnWithFaults));

    expect(await screen.findByText('2 errors, 1 query, 2 notes.', { exact: false })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download the findings' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark the cells' })).toBeNull();
    expect(screen.queryByText(/It stays on this computer/)).toBeNull();
  });

  it('checks it afresh when it is chosen again, put right', async () => {
    render(<FilePane now={now} />);
    choose('return.xlsx', await aWorkbookOfCells(aReturnWithFaults));
    await screen.findByText('2 errors, 1 query, 2 notes.', { exact: false });

    choose('return.xlsx', await aWorkbookOfCells(aCleanReturn));

    expect(await screen.findByText('0 errors, 0 queries, 0 notes.', { exact: false })).toBeTruthy();
  });

  it('forgets the last choice as the chooser opens, so that the same file can be chosen again', () => {
    render(<FilePane now={now} />);
    const forgotten: string[] = [];
    Object.defineProperty(input(), 'value', { set: (value: string) => forgotten.push(value) });

    fireEvent.click(input());

    expect(forgotten).toEqual(['']);
  });

  it('says what a file is that cannot be read, and what to do', async () => {
    render(<FilePane now={now} />);

    choose('return.xlsx', new TextEncoder().encode('a,b\n1,2\n'));

    expect((await screen.findByRole('alert')).textContent).toMatch(/text file.*Save As/);
  });

  it('compares with the register of whoever is signed in', async () => {
    const service = aFakeService();
    render(<FilePane now={now} service={service} session={aFakeSession(aPerson())} />);

    choose('return.xlsx', await aWorkbookOfCells(aCleanReturn));

    await screen.findByText('0 errors, 0 queries, 0 notes.', { exact: false });
    expect(service.asked).toEqual(['register 2023-24-Q2']);
  });
});
