/** @jest-environment jsdom */
import '../../../test/text-coding-in-jsdom';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aFakeWorkbook } from '../../../test/builders/a-fake-workbook';
import { aReturnWithFaults } from '../../../test/builders/a-return-with-faults';
import { openView } from '../../../test/pane/open-view';
import { cellsOf } from '../../../test/readers/cells-of';
import { updatesByThemselves } from '../../../test/updates-by-themselves';
import { App } from '../App';
import { useCheckState } from './CheckContext';
import { DownloadFindings } from './DownloadFindings';
import type { MadeFile } from './save-file';

updatesByThemselves();

const file = {
  ...aFakeWorkbook(aReturnWithFaults),
  kind: 'file' as const,
  name: 'DWP return.XLSX',
};

/** The button over the faults of a return, and what it saved. */
function open(save: (made: MadeFile) => void) {
  const View = () => {
    const { checked } = useCheckState();
    return checked ? <DownloadFindings checked={checked} save={save} /> : null;
  };
  openView(View, { workbook: file });
  return screen.findByRole('button', { name: 'Download the findings' });
}

describe('the findings of a file', () => {
  it('are offered as a new workbook that lists them as the pane does', async () => {
    const saved: MadeFile[] = [];
    await userEvent.click(await open((made) => saved.push(made)));
    await waitFor(() => {
      expect(saved.map(({ name }) => name)).toEqual(['DWP return findings.xlsx']);
    });

    const { sheets } = await cellsOf(saved[0]?.bytes ?? new Uint8Array());
    expect(sheets[0]?.rows.slice(2).map((row) => row.slice(0, 3))).toEqual([
      ['Sheet', 'Cell', 'Severity'],
      ['Return', 'B8', 'error'],
      ['Services', 'E5', 'note'],
      ['Services', 'E6', 'note'],
      ['Services', 'F5:F6', 'error'],
      ['Services', 'D5:D6', 'query'],
    ]);
    expect(await screen.findByText('Downloaded as DWP return findings.xlsx')).toBeTruthy();
  });

  it('stay listed, in words, where the workbook could not be made', async () => {
    const refuse = () => {
      throw new Error('no room');
    };
    await userEvent.click(await open(refuse));

    expect((await screen.findByRole('alert')).textContent).toContain('could not be made');
  });

  it('that ask for a reason say what to write in the file', async () => {
    render(<App workbook={file} />);
    await userEvent.click(await screen.findByRole('button', { name: /More transactions were/ }));

    expect(screen.getByText(/say why on the Reasons sheet/)).toBeTruthy();
    expect(screen.getByText('started-covers-digital')).toBeTruthy();
    expect(screen.getByText('signing-up-to-register-to-vote, apply-for-a-voter-card')).toBeTruthy();
  });

  it.each([
    ['file', 1],
    ['excel', 0],
  ] as const)('are offered outside Excel alone: %s', async (kind, offers) => {
    render(<App workbook={aFakeWorkbook(aReturnWithFaults, { kind })} />);
    await screen.findByRole('region', { name: 'Findings' });

    expect(screen.queryAllByRole('button', { name: 'Download the findings' })).toHaveLength(offers);
  });
});
