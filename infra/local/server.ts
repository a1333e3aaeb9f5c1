import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFunctions } from './build-functions';
import { callService } from './call-service';
import { createTables } from './create-tables';
import { demoAccounts, demoTenants } from './demo-accounts';
import { startEmbeddedDynamoDb } from './dynamodb/start-embedded-dynamo-db';
import { startJavaDynamoDb } from './dynamodb/start-java-dynamo-db';
import { giveToken } from './give-token';
import { developmentIssuer } from './issuer';
import { runFunctions, type StatedRoute } from './run-functions';
import { serve } from './serve';

interface Options {
  /** On 127.0.0.1; without it, any free port. */
  readonly port?: number;
  /** Where the embedded engine keeps its data; without it, in memory. */
  readonly folder?: string;
  readonly database?: 'embedded' | 'java';
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

const tables = { FACTS_TABLE: 'facts', PROJECTIONS_TABLE: 'projections' };

/** Starts the functions, an authoriser that trusts a development issuer, and a database, behind one address. */
export async function startLocalService(options: Options = {}): Promise<LocalService> {
  const { port = 0, folder, database = 'embedded' } = options;
  const root = join(fileURLToPath(import.meta.url), '..', '..', '..');
  const [built, issuer, engine] = await Promise.all([
    buildFunctions(root),
    developmentIssuer(),
    database === 'java' ? startJavaDynamoDb() : startEmbeddedDynamoDb({ folder }),
  ]);
  const access = {
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  await createTables(clientOf(engine.endpoint, access.AWS_REGION), Object.values(tables));

  const functions = await runFunctions(built, {
    ...access,
    ...tables,
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    ISSUERS: JSON.stringify([issuer.settings]),
    TENANTS: JSON.stringify(demoTenants),
  });
  const server = await serve(port, (asked) =>
    asked.method === 'POST' && asked.url.pathname === '/dev/token'
      ? giveToken(issuer, asked.body)
      : callService(functions, asked),
  );

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    endpoint: engine.endpoint,
    routes: functions.routes,
    token: async (name) => {
      const account = demoAccounts.find((each) => each.account === name);
      if (!account) throw new Error(`There is no demo account ${name}`);
      return issuer.token(account);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await functions.close();
      await engine.close();
    },
  };
}

function clientOf(endpoint: string, region: string): DynamoDBDocumentClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }));
}
