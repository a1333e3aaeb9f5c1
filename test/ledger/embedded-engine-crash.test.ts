import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect, type Engine } from './on-each-engine';
import { iteratorOf, recordsFrom } from './stream-records';
import { ITEMS_OF_A_TRANSACTION, partitionOf, transactionOf } from './storm-transaction';
import { createTestTable, get, itemsOf, transact } from './test-table';

const WRITERS = 4;
const ACKNOWLEDGED_BEFORE_A_KILL = 10;
// Milliseconds: the kills should fall on different steps of a transaction.
const DELAYS = [1, 4, 7, 10];
const CUTS = 50;

const open = new Set<Engine>();

describe('the embedded DynamoDB, after a crash', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  });
  afterEach(async () => {
    for (const engine of open) await engine.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has every transaction whole or not at all, wherever its log breaks off', async () => {
    const kept = join(folder, 'kept');
    const before = await startHere(kept);
    await createTestTable(before);
    for (const number of [0, 1, 2]) await transact(before, transactionOf(number));
    await before.close();
    const log = readdirSync(kept).find((name) => name.endsWith('.log')) ?? '';
    const { size } = statSync(join(kept, log));

    const counts: number[] = [];
    for (let cut = 1; cut <= CUTS; cut += 1) {
      const broken = join(folder, `cut-${cut}`);
      cpSync(kept, broken, { recursive: true });
      truncateSync(join(broken, log), Math.floor((size * cut) / CUTS));
      const after = await startHere(broken);
      if (cut === 1) await createTestTable(after).catch(() => undefined); // cut off before the table was made
      counts.push((await expectWhole(after, 3)).length);
      await after.close();
    }

    expect(counts).toEqual(counts.toSorted());
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3]));
  });

  it(`has all that it acknowledged, and nothing in part, after ${DELAYS.length} kills in a storm`, async () => {
    const acknowledged: number[] = [];
    let next = 0;

    for (const delay of DELAYS) {
      const { engine, kill } = await startInAnotherProcess(folder);
      if (next === 0) await createTestTable(engine);

      const target = acknowledged.length + ACKNOWLEDGED_BEFORE_A_KILL;
      const write = async () => {
        for (;;) {
          const number = next;
          next += 1;
          await transact(engine, transactionOf(number));
          acknowledged.push(number);
          if (acknowledged.length === target) setTimeout(kill, delay);
        }
      };
      await Promise.allSettled(Array.from({ length: WRITERS }, write));
      await engine.close();
    }

    const engine = await startHere(folder);
    const found = await expectWhole(engine, next);
    await engine.close();
    expect(found).toEqual(expect.arrayContaining(acknowledged));
  }, 60_000);
});

async function startHere(folder: string): Promise<Engine> {
  const { endpoint, close } = await startEmbeddedDynamoDb({ folder });
  return opened(endpoint, close);
}

/** A client that the tests close even if they fail, or Jest would wait for its engine for ever. */
function opened(endpoint: string, close: () => Promise<void>): Engine {
  const engine = connect(endpoint, async () => {
    open.delete(engine);
    await close();
  });
  open.add(engine);
  return engine;
}

async function startInAnotherProcess(
  folder: string,
): Promise<{ engine: Engine; kill: () => void }> {
  const program = join(__dirname, 'engine-to-kill.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [endpoint] = (await once(createInterface(server.stdout), 'line')) as [string];
  const kill = () => void server.kill('SIGKILL');
  const close = async () => {
    kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  };
  return { engine: opened(endpoint, close), kill };
}

/** The numbers, below a limit, of the transactions that are there; fails if the items, the records or the count of one are missing. */
async function expectWhole(engine: Engine, limit: number): Promise<readonly number[]> {
  const found: number[] = [];
  const records = await recordsFrom(engine, await iteratorOf(engine));
  for (let number = 0; number < limit; number += 1) {
    const { length } = await itemsOf(engine, partitionOf(number));
    expect([0, ITEMS_OF_A_TRANSACTION]).toContain(length);
    const recorded = records.filter(({ Keys }) => Keys?.['pk']?.S === partitionOf(number));
    expect(recorded).toHaveLength(length);
    if (length > 0) found.push(number);
  }
  const count = await get(engine, 'count', 'all');
  expect(count ?? { n: 0 }).toMatchObject({ n: found.length });
  return found;
}
