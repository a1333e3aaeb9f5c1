import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedDynamoDb,
  startEmbeddedDynamoDb,
} from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { connect, type Engine } from './on-each-engine';
import { ITEMS_OF_A_TRANSACTION, partitionOf, transactionOf } from './storm-transaction';
import { createTestTable, get, itemsOf, put, putNew, transact } from './test-table';

const open: Engine[] = [];
let folder = '';

async function start(): Promise<Engine & Pick<EmbeddedDynamoDb, 'onChange'>> {
  const { endpoint, close, onChange } = await startEmbeddedDynamoDb({ folder });
  const engine = { ...connect(endpoint, close), onChange };
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

    const changed = new Promise((resolve) => after.onChange(resolve));
    await transact(after, [put('kept', 'b')]);
    expect(await changed).toMatchObject({ after: { sk: { S: 'b' } } });
  });

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

describe('the listener of changes', () => {
  it('is told of each changed item after it is written, with before and after, and of nothing else', async () => {
    const engine = await start();
    await createTestTable(engine);
    const changes: unknown[] = [];
    const stop = engine.onChange(({ before, after }) =>
      changes.push([before?.['n'], after?.['n']]),
    );

    await transact(engine, [put('told', 'a', { n: 1 }), put('told', 'b', { n: 1 })]);
    await transact(engine, [put('told', 'a', { n: 2 }), put('told', 'b', { n: 1 })]);
    await expect(
      transact(engine, [put('told', 'c', { n: 9 }), putNew('told', 'a')]),
    ).rejects.toThrow('cancelled');
    stop();
    await transact(engine, [put('told', 'a', { n: 3 })]);

    expect(changes).toEqual([
      [undefined, { N: '1' }],
      [undefined, { N: '1' }],
      [{ N: '1' }, { N: '2' }],
    ]);
  });
});
