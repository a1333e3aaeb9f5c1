import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFunctions } from '../build-functions';
import { callService, edgeSecret } from './call-service';
import { demoAccounts, demoTenants } from './demo-accounts';
import { giveToken } from './give-token';
import { developmentIssuer } from './issuer';
import { runFunctions, type StatedRoute } from './run-functions';
import { serve, type Certificate } from './serve';
import { servePane } from './serve-pane';
import { startDatabase, type Database } from './start-database';

interface Options extends Database {
  /** On 127.0.0.1; without it, any free port. */
  readonly port?: number;
  /** Serves by https with it, as Excel asks of an add-in. */
  readonly certificate?: Certificate;
}

/** The whole service on this machine, for development only. */
export interface LocalService {
  readonly url: string;
  /** Where the service's DynamoDB answers. */
  readonly endpoint: string;
  readonly routes: readonly StatedRoute[];
  /** A token for a demo account such as `preparer@dwp`. Rejects where there is no such account. */
  readonly token: (account: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts the functions, an authoriser that trusts a development issuer, and a database, behind one address. */
export async function startLocalService(options: Options = {}): Promise<LocalService> {
  const root = join(fileURLToPath(import.meta.url), '..', '..', '..');
  const [built, issuer] = await Promise.all([buildFunctions(root), developmentIssuer()]);
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const each of opened.splice(0).reverse()) await each();
  };

  try {
    const database = await startDatabase(options);
    opened.push(database.close);

    const functions = await runFunctions(built, {
      ...database.settings,
      EDGE_SECRETS: edgeSecret,
      ISSUERS: JSON.stringify([issuer.settings]),
      TENANTS: JSON.stringify(demoTenants),
    });
    opened.push(functions.close);

    const { certificate } = options;
    const server = await serve(
      { port: options.port ?? 0, ...(certificate && { certificate }) },
      async (asked) => {
        const { body, method, url } = asked;
        if (method === 'POST' && url.pathname === '/dev/token') return giveToken(issuer, body);
        const file =
          method === 'GET' ? await servePane(join(root, 'dist', 'pane'), url.pathname) : undefined;
        return file ?? callService(functions, asked);
      },
    );
    opened.push(() => closed(server));

    const { port } = server.address() as AddressInfo;
    const { routes } = functions;
    // A development certificate is for localhost by its name.
    const url = certificate ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
    return { url, endpoint: database.endpoint, routes, token, close };
  } catch (error) {
    await close();
    throw error;
  }

  async function token(name: string): Promise<string> {
    const account = demoAccounts.find((each) => each.account === name);
    if (!account) throw new Error(`There is no demo account ${name}`);
    return issuer.token(account);
  }
}

function closed(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
