import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { javaIsOnPath } from '../../infra/local/dynamodb/java-is-on-path';
import { startEmbeddedDynamoDb } from '../../infra/local/dynamodb/start-embedded-dynamo-db';
import { startJavaDynamoDb } from '../../infra/local/dynamodb/start-java-dynamo-db';

/** A running engine, as the ledger would reach it. */
export interface Engine {
  readonly documents: DynamoDBDocumentClient;
  readonly streams: DynamoDBStreamsClient;
  readonly close: () => Promise<void>;
}

const engines = [
  { name: 'the embedded DynamoDB in memory', start: () => startEmbeddedDynamoDb(), missing: '' },
  { name: 'the embedded DynamoDB on disk', start: startOnDisk, missing: '' },
  {
    name: 'DynamoDB Local',
    start: startJavaDynamoDb,
    missing: javaIsOnPath() ? '' : ' (NOT RUN: no java on the path)',
  },
];

async function startOnDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'embedded-'));
  const { endpoint, close } = await startEmbeddedDynamoDb({ folder });
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { endpoint, close: () => close().finally(remove) };
}

/** Runs a suite against the embedded engine and, as the truth, against Amazon's own; says so where that cannot run. */
export function onEachEngine(suite: (engine: () => Engine) => void): void {
  for (const { name, start, missing } of engines) {
    (missing ? describe.skip : describe)(`${name}${missing}`, () => {
      let engine: Engine | undefined;

      beforeAll(async () => {
        const { endpoint, close } = await start();
        engine = connect(endpoint, close);
      });
      afterAll(() => engine?.close());

      suite(() => {
        if (!engine) throw new Error(`${name} has not started`);
        return engine;
      });
    });
  }
}

/** A client for an engine. It does not try again, so that a test sees the first answer. */
export function connect(endpoint: string, close: () => Promise<void>): Engine {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const settings = { endpoint, region: 'eu-west-2', credentials, maxAttempts: 1 };
  const client = new DynamoDBClient(settings);
  const streams = new DynamoDBStreamsClient(settings);

  return {
    documents: DynamoDBDocumentClient.from(client),
    streams,
    async close() {
      client.destroy();
      streams.destroy();
      await close();
    },
  };
}
