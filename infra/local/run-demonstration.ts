import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Demonstration {
  /** The folder of the certificate that the service is called by, where it is. */
  readonly certificate?: string;
  /** Says, where data is kept, that it has the demonstration's already. */
  readonly marker?: string;
  readonly url: string;
}

/** Fills the service with made-up data and does the main job on it, once for data that is kept. Gives the exit status. */
export async function runDemonstration({
  certificate,
  marker,
  url,
}: Demonstration): Promise<number> {
  if (marker !== undefined && existsSync(marker)) {
    process.stdout.write('The demonstration is in the data already, and what was done since.\n');
    return 0;
  }
  const workbooks = 'test/workbooks/dwp-2023-24-Q4';
  const demonstration = spawn(
    process.execPath,
    ['dist/demo.mjs', url, `${workbooks}-first.xlsx`, `${workbooks}-corrected.xlsx`],
    {
      stdio: 'inherit',
      // The demonstration calls the service too, and has to trust whoever made the certificate.
      ...(certificate !== undefined && {
        env: { ...process.env, NODE_EXTRA_CA_CERTS: join(certificate, 'ca.crt') },
      }),
    },
  );
  const [status] = (await once(demonstration, 'exit')) as [number | null];
  if (status === 0 && marker !== undefined) writeFileSync(marker, '');
  return status ?? 1;
}
