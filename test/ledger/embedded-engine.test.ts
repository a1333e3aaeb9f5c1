import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect, type Engine } from './on-each-engine';
import { ITEMS_OF_A_TRANSACTION, partitionOf, transactionOf } from './storm-transaction';
import { iteratorOf, recordsFrom } from './stream-records';
import { createTestTable, get, itemsOf, put, putNew, transact } from './test-table';

const open: Engine[] = [];
let folder = '';

async function start(now = Date.now): Promise<Engine> {
  const { endpoint, close } = await startEmbeddedDynamoDb({ folder, now });
  const engine = connect(endpoint, close);
  open.push(engine);
  return engine;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'));
});
afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded DynamoDB on disk', () => {
  it('has its tables, settings, items and tokens after a restart', async () => {
    const token = { ClientRequestToken: 'kept' };
    const before = await start();
    await createTestTable(before);
    await transact(before, [putNew('kept', 'a', { n: 1 })], token);
    await open.pop()?.close();

    const after = await start();
    expect(await get(after, 'kept', 'a')).toEqual({ pk: 'kept', sk: 'a', n: 1 });
    await transact(after, [putNew('kept', 'a', { n: 1 })], token);
  });

  it('has the records of its stream after a restart, and goes on counting', async () => {
    const before = await start();
    await createTestTable(before);
    await transact(before, [put('kept', 'a', { n: 1 }), put('kept', 'b', { n: 1 })]);
    const [first, second] = await recordsFrom(before, await iteratorOf(before));
    await open.pop()?.close();

    const after = await start();
    await transact(after, [put('kept', 'c', { n: 1 })]);
    const [one, two, three] = await recordsFrom(after, await iteratorOf(after));
    expect([one, two]).toEqual([first, second]);
    expect(Number(three?.SequenceNumber)).toBe(Number(second?.SequenceNumber) + 1);
  });

  it.each(['the next start', 'the next write'])(
    'trims what is older than a day from its stream at %s',
    async (when) => {
      let time = Date.parse('2026-01-01T00:00:00Z');
      const now = () => time;
      const before = await start(now);
      await createTestTable(before);
      await transact(before, [put('old', 'a')]);
      const [old] = await recordsFrom(before, await iteratorOf(before));
      time += 23 * 3_600_000;
      await transact(before, [put('young', 'a')]);
      expect(await recordsFrom(before, await iteratorOf(before))).toHaveLength(2);

      time += 2 * 3_600_000;
      if (when === 'the next start') await open.pop()?.close();
      else await transact(before, [put('young', 'b')]);
      const after = open.at(-1) ?? (await start(now));

      const kept = await recordsFrom(after, await iteratorOf(after));
      expect(kept.map(({ Keys }) => Keys?.['pk'])).not.toContainEqual({ S: 'old' });
      expect(kept.length).toBeGreaterThan(0);
      const trimmed = iteratorOf(after, 'AT_SEQUENCE_NUMBER', old?.SequenceNumber);
      await expect(trimmed).rejects.toMatchObject({ name: 'TrimmedDataAccessException' });
    },
  );

  it('refuses a folder that another has open, and says what to do', async () => {
    await start();
    await expect(startEmbeddedDynamoDb({ folder })).rejects.toThrow(
      `The folder ${folder} is in use by another copy of this program. Stop it, or choose another folder.`,
    );
  });

  it('answers the requests in hand before it closes', async () => {
    const { endpoint, close } = await startEmbeddedDynamoDb({ folder });
    const engine = connect(endpoint, close);
    await createTestTable(engine);
    await Promise.all([1, 2, 3].map((n) => itemsOf(engine, partitionOf(n)))); // three connections are open

    const writes = [1, 2, 3].map((n) => transact(engine, transactionOf(n)));
    await Promise.race(writes);
    await close();
    await expect(Promise.all(writes)).resolves.toHaveLength(3);
  });

  it('closes cleanly when its callers have gone with requests in hand', async () => {
    const engine = await start();
    await createTestTable(engine);
    const writes = [1, 2, 3].map((n) => transact(engine, transactionOf(n)));
    await Promise.race(writes);
    await open.pop()?.close();
    await Promise.allSettled(writes);

    const after = await start();
    for (const n of [1, 2, 3]) {
      const { length } = await itemsOf(after, partitionOf(n));
      expect([0, ITEMS_OF_A_TRANSACTION]).toContain(length);
    }
  });
});
