/** What sideloading needs of this machine. */
interface Machine {
  /** As Node names it: `win32`, `darwin`, `linux`. */
  readonly platform: string;
  /** Whether a certificate for this machine is there and valid. */
  readonly certificateStands: () => boolean;
  /** Runs a package of npm's, fetched where it is not there yet, and gives its exit status. */
  readonly runPackage: (name: string, ...args: readonly string[]) => Promise<number>;
  /** Serves the pane by https, with the certificate. False where it does not start. */
  readonly serve: () => Promise<boolean>;
  /** Ends when the person presses Ctrl+C, or the service ends. */
  readonly untilStopped: () => Promise<void>;
  readonly say: (line: string) => void;
}

/** Fetched when they are asked for: the second builds a module for the machine, which few who work on this need. */
const certificates = 'office-addin-dev-certs@3.0.0';
const debugging = 'office-addin-debugging@7.0.0';
const manifest = 'manifest.xml';

/**
 * Opens the pane in Excel on this machine, or in a workbook of Excel on the web, from a service here that has made-up
 * data; takes it out of Excel when it is stopped. Gives the exit status, and says what is missing.
 */
export async function sideloadInExcel(machine: Machine, web?: string): Promise<0 | 1> {
  const { certificateStands, platform, runPackage, say, serve, untilStopped } = machine;
  if (web === undefined && platform !== 'win32' && platform !== 'darwin') {
    say('Excel for the desktop runs on Windows and macOS only.');
    say('For Excel on the web: npm run sideload -- --web ADDRESS-OF-A-WORKBOOK');
    return 1;
  }

  if (!certificateStands()) {
    say(
      'Excel opens a pane by https only. Making a certificate for this machine; say yes when you are asked.',
    );
    const made = await runPackage(certificates, 'install');
    if (made !== 0 || !certificateStands()) {
      say(`No certificate was made. Run “npx ${certificates} install” by itself to see why:`);
      say('npm has to reach its registry, and you have to be allowed to trust a certificate here.');
      return 1;
    }
  }

  if (!(await serve())) {
    say('The pane is not served, for the reason above. Another program may be using port 3000.');
    return 1;
  }

  const where = web === undefined ? ['desktop', '--app', 'excel'] : ['web', '--document', web];
  // The service is up already, and nothing here reloads the pane by itself.
  const started = await runPackage(debugging, 'start', manifest, ...where, '--no-live-reload');
  if (started !== 0) {
    say('Excel did not open with the pane, for the reason above. Excel has to be on this machine,');
    say('and npm has to reach its registry; its package builds a module, which needs build tools.');
    return 1;
  }
  say(
    'Excel has the pane on its Home tab. Press Ctrl+C here to take it out again and to stop the service.',
  );
  await untilStopped();
  await runPackage(debugging, 'stop', manifest);
  return 0;
}
