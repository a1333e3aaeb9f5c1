import type { AddressInfo } from 'node:net';
import { runTemplate } from '../../infra/local/run-template';
import { serve } from '../../infra/local/serve';
import type { Tenants } from '../../functions/authorise/tenants';
import { anIssuer, type Issuer } from './an-issuer';

/** The synthesised template behind HTTP, with tenants and an issuer of the test's own. */
export interface RunningService extends Pick<Issuer, 'token'> {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Runs the service for these tenants, in a folder where its data is to be kept. */
export async function aRunningService(tenants: Tenants, folder?: string): Promise<RunningService> {
  const { settings, token } = await anIssuer();
  const opened: (() => unknown)[] = [];
  const { answer } = await runTemplate(
    {
      ...(folder !== undefined && { folder }),
      instead: { ISSUERS: JSON.stringify([settings]), TENANTS: JSON.stringify(tenants) },
      log: (text) => process.stderr.write(text),
      root: process.cwd(),
    },
    opened,
  );
  const server = await serve({ port: 0 }, answer);
  const { port } = server.address() as AddressInfo;

  return {
    token,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const each of opened.reverse()) await each();
    },
  };
}
