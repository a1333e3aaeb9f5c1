import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoAccounts, demoTenants } from './demo-accounts';
import { giveToken } from './give-token';
import { developmentIssuer } from './issuer';
import { replyWith } from './reply';
import { runTemplate } from './run-template';
import { serve, type Certificate } from './serve';
import type { Database } from './start-database';
import type { DeadLetter } from './streams/deliver-batch';
import { takeLock } from './take-lock';

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
  /** As API Gateway has them: `GET /returns/{period}`. */
  readonly routes: readonly { readonly route: string }[];
  /** What of the template is not emulated, in people's words. */
  readonly notEmulated: readonly string[];
  /** Batches of records that a function did not take, which `GET /dev/dead-letters` lists too. */
  readonly deadLetters: () => readonly DeadLetter[];
  /** A token for a demo account such as `preparer@dwp`. Rejects where there is no such account. */
  readonly token: (account: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Runs the synthesised template behind one address, with a development issuer in place of Microsoft Entra ID. */
export async function startLocalService(options: Options = {}): Promise<LocalService> {
  const { certificate, port = 0, ...database } = options;
  const root = join(fileURLToPath(import.meta.url), '..', '..', '..');
  const issuer = await developmentIssuer();
  const opened: (() => unknown)[] = [];
  const close = async () => {
    for (const each of opened.splice(0).reverse()) await each();
  };

  try {
    if (database.folder !== undefined) opened.push(await lockOf(database.folder));
    const { answer, routes, ...template } = await runTemplate(
      {
        ...database,
        instead: {
          ISSUERS: JSON.stringify([issuer.settings]),
          TENANTS: JSON.stringify(demoTenants),
        },
        log: (text) => process.stderr.write(text),
        root,
      },
      opened,
    );
    const server = await serve({ port, ...(certificate && { certificate }) }, async (asked) => {
      switch (`${asked.method} ${asked.url.pathname}`) {
        case 'POST /dev/token':
          return giveToken(issuer, asked.body);
        case 'GET /dev/dead-letters':
          return replyWith(200, { deadLetters: template.deadLetters() });
        default:
          return answer(asked);
      }
    });
    opened.push(() => closed(server));

    const { port: taken } = server.address() as AddressInfo;
    // A development certificate is for localhost by its name.
    const url = certificate ? `https://localhost:${taken}` : `http://127.0.0.1:${taken}`;
    return { ...template, url, routes: routes.map((route) => ({ route })), token, close };
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

async function lockOf(folder: string): Promise<() => Promise<void>> {
  const release = await takeLock(join(folder, 'in-use'));
  if (release) return release;
  throw new Error(
    `The folder ${folder} is in use by another copy of this program. Stop it, or choose another folder.`,
  );
}

function closed(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
