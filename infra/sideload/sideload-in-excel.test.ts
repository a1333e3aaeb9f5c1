import { sideloadInExcel } from './sideload-in-excel';

type Machine = Parameters<typeof sideloadInExcel>[0];

/** A machine with Excel and no certificate yet, with what the test changes; what was run there, and what was said. */
function aMachine(change: Partial<Machine> = {}) {
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform: 'win32',
    certificateStands: () => ran.some((each) => each.includes('dev-certs')),
    runPackage: (...asked) => {
      ran.push(asked.join(' '));
      return Promise.resolve(0);
    },
    serve: () => {
      ran.push('serve');
      return Promise.resolve(true);
    },
    untilStopped: () => {
      ran.push('until stopped');
      return Promise.resolve();
    },
    say: (line) => said.push(line),
    ...change,
  };
  return { machine, ran, said: () => said.join('\n') };
}

describe('sideloading', () => {
  it('makes a certificate, serves the pane, opens Excel, and takes it out again', async () => {
    const { machine, ran } = aMachine();

    expect(await sideloadInExcel(machine)).toBe(0);
    expect(ran).toEqual([
      'office-addin-dev-certs@3.0.0 install',
      'serve',
      'office-addin-debugging@7.0.0 start manifest.xml desktop --app excel --no-live-reload',
      'until stopped',
      'office-addin-debugging@7.0.0 stop manifest.xml',
    ]);
  });

  it('makes no certificate where one stands', async () => {
    const { machine, ran } = aMachine({ certificateStands: () => true });

    await sideloadInExcel(machine);

    expect(ran[0]).toBe('serve');
  });

  it('opens a workbook on the web from any machine', async () => {
    const { machine, ran } = aMachine({ platform: 'linux' });

    expect(await sideloadInExcel(machine, 'https://office.example/book')).toBe(0);
    expect(ran).toContain(
      'office-addin-debugging@7.0.0 start manifest.xml web --document https://office.example/book --no-live-reload',
    );
  });

  it('says that there is no Excel for the desktop here, and what there is instead', async () => {
    const { machine, ran, said } = aMachine({ platform: 'linux' });

    expect(await sideloadInExcel(machine)).toBe(1);
    expect(said()).toContain('npm run sideload -- --web');
    expect(ran).toEqual([]);
  });

  it.each<[string, Partial<Machine>, RegExp]>([
    ['the certificate', { certificateStands: () => false }, /No certificate was made/],
    ['the service', { serve: () => Promise.resolve(false) }, /port 3000/],
    [
      'Excel',
      { certificateStands: () => true, runPackage: () => Promise.resolve(1) },
      /Excel did not open/,
    ],
  ])('says what to look at where %s fails', async (_, change, words) => {
    const { machine, ran, said } = aMachine(change);

    expect(await sideloadInExcel(machine)).toBe(1);
    expect(said()).toMatch(words);
    expect(ran).not.toContain('until stopped');
  });
});
