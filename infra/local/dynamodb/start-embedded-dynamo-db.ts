import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import db, { type Store } from 'dynalite/db/index.js';
import { drainable } from './drainable';
import { createEngine } from './engine';
import { serveEngine } from './serve-engine';
import { openStreamLog } from './stream-log';
import { openSettings } from './table-settings';
import { forgetExpired } from './transaction-tokens';

/** A running DynamoDB with its streams: point the AWS SDK at `endpoint`, with any credentials. */
export interface EmbeddedDynamoDb {
  readonly endpoint: string;
  /** Lets requests in hand finish, then closes the store. */
  readonly close: () => Promise<void>;
}

interface Options {
  /** Where the data is kept; without it, in memory. */
  readonly folder?: string | undefined;
  /** On 127.0.0.1; without it, any free port. */
  readonly port?: number | undefined;
  /** Milliseconds since 1970, by which the records of streams grow old. */
  readonly now?: () => number;
}

/** Starts DynamoDB in this process. Rejects with a sentence for the user if its folder or its port is in use. */
export async function startEmbeddedDynamoDb({
  folder,
  now = Date.now,
  port = 0,
}: Options = {}): Promise<EmbeddedDynamoDb> {
  const store = await openStore(folder);
  const settings = await openSettings(store.db);
  const log = await openStreamLog(store, settings, now);
  const { engine, drained } = drainable(createEngine(store, settings, log));
  const server = serveEngine(engine);

  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    await store.db.close();
    throw new Error(
      `DynamoDB cannot listen on port ${port}. Stop what uses it, or choose another.`,
      { cause: error },
    );
  }

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await closed(server);
      await drained();
      await store.db.close();
    },
  };
}

/** Lets the requests in hand be answered; connections that are kept alive fall idle one by one after that. */
async function closed(server: Server): Promise<void> {
  const ended = once(server.close(), 'close');
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, 10);
  await ended;
  clearInterval(sweep);
}

async function openStore(folder: string | undefined): Promise<Store> {
  const path = folder === undefined ? {} : { path: folder };
  const store = db.create({ ...path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });

  try {
    await store.db.open();
  } catch (error) {
    if (folder === undefined || !isLocked(error)) throw error;
    const message = `The folder ${folder} is in use by another copy of this program. Stop it, or choose another folder.`;
    throw new Error(message, { cause: error });
  }
  await forgetExpired(store.db);
  return store;
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return (
    typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'LEVEL_LOCKED'
  );
}
