import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildFunctions } from '../../infra/build-functions';
import { demoAccounts, demoTenants } from '../../infra/local/demo-accounts';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { developmentIssuer } from '../../infra/local/issuer';
import { connect } from '../ledger/on-each-engine';
import { aCaller, aService } from '../service/a-service';
import { registerExample, saying } from '../service/a-submission';
import type { Figure } from './figure';
import { firstEvent } from './first-event';
import { median } from './median';

/** Each function's bundle as it is deployed: its size, and what a fresh process takes from its import to its first answer. */
export async function functionFigures(runs = 5): Promise<readonly Figure[]> {
  const { folder, names } = await buildFunctions(process.cwd());
  const issuer = await developmentIssuer();
  const account = demoAccounts[0];
  if (!account) throw new Error('There is no demo account');
  const token = await issuer.token(account);
  const { close, endpoint } = await startEmbeddedDynamoDb();
  const engine = connect(endpoint, close);

  try {
    const service = await aService(engine);
    await registerExample(service);
    await service.call('submitReturn', aCaller(), { body: saying('first', 0) });
    const environment = {
      PATH: process.env['PATH'],
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_REGION: 'eu-west-2',
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      FACTS_TABLE: service.tables.facts,
      PROJECTIONS_TABLE: service.tables.projections,
      ORIGINALS_BUCKET: 'bench',
      EDGE_SECRETS: 'bench',
      ISSUERS: JSON.stringify([issuer.settings]),
      TENANTS: JSON.stringify(demoTenants),
      NODE_OPTIONS: '--enable-source-maps',
    };
    const figures: Figure[] = [];
    for (const name of names) {
      const bundle = join(folder, name, 'index.mjs');
      const args = ['test/bench/cold-start.mjs', bundle, JSON.stringify(firstEvent(name, token))];
      const started: Started[] = [];
      for (let run = 0; run < runs; run += 1) started.push(await startCold(args, environment));
      const times = started.map(({ cpuMs }) => cpuMs);
      const kilobytes = Math.round(statSync(bundle).size / 1024);
      figures.push({
        what: `cold start of ${name}, ${kilobytes} KB, import to first answer (${started[0]?.status ?? ''}), CPU`,
        measured: median(times),
        slowest: Math.max(...times),
        unit: 'ms',
        atMost: 120,
      });
    }
    return figures;
  } finally {
    await engine.close();
  }
}

interface Started {
  readonly cpuMs: number;
  /** What it answered: a status, or the name of an error. */
  readonly status: number | string;
}

/** Not waited for at once: the engine that the function asks answers in this very process. */
async function startCold(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n'))) as Started;
}
