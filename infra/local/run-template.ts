import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../build-functions';
import { serveBuckets, type CreatedObject } from './bucket/serve-buckets';
import { statedArrivals } from './bucket/stated-arrivals';
import { statedBuckets } from './bucket/stated-buckets';
import { statedEdge } from './edge/stated-edge';
import { frontDoor } from './edge/front-door';
import { withBucketsHere } from './edge/with-buckets-here';
import { callApi } from './gateway/call-api';
import { routeTable } from './gateway/route-table';
import { buildFunctionHost } from './lambda/build-function-host';
import { statedFunctions } from './lambda/stated-functions';
import { makeTables } from './make-tables';
import { invokeLater } from './lambda/invoke-later';
import type { Reply } from './reply';
import { runFunctions } from './run-functions';
import type { Asked } from './serve';
import { startDatabase, type Database } from './start-database';
import { openCheckpoints } from './streams/checkpoints';
import type { DeadLetter } from './streams/deliver-batch';
import { followStream } from './streams/follow-stream';
import { statedMappings } from './streams/stated-mappings';
import type { Assembly } from './template/assembly';
import { notEmulated } from './template/not-emulated';
import { readAssembly } from './template/read-assembly';
import { resolver } from './template/resolver';
import { statedTables } from './template/stated-tables';
import { synthesise } from './template/synthesise';

interface Options extends Database {
  /** Settings of functions that are replaced, wherever the template has them. */
  readonly instead: Readonly<Record<string, string>>;
  readonly log: (text: string) => void;
  readonly root: string;
}

/** A template that runs on this machine. */
export interface RunningTemplate {
  /** Answers a request as the distribution before the service does. */
  readonly answer: (asked: Asked) => Promise<Reply>;
  readonly deadLetters: () => readonly DeadLetter[];
  /** Where its DynamoDB answers. */
  readonly endpoint: string;
  readonly notEmulated: readonly string[];
  /** As API Gateway has them: `GET /returns/{period}`. */
  readonly routes: readonly string[];
}

async function temporaryFolder(opened: (() => unknown)[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'returns-buckets-'));
  opened.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function assemblyOf(root: string): Promise<Assembly> {
  const [folder] = await Promise.all([synthesise(root), buildFunctions(root)]);
  return readAssembly(folder);
}

/** Runs the synthesised template of the project; what it opens is closed by the functions that are pushed to `opened`. */
export async function runTemplate(
  { instead, log, root, ...database }: Options,
  opened: (() => unknown)[],
): Promise<RunningTemplate> {
  const { folder } = database;
  const [assembly, file, { close, endpoint }] = await Promise.all([
    assemblyOf(root),
    buildFunctionHost(root),
    startDatabase(database),
  ]);
  opened.push(close);

  const objects = folder === undefined ? await temporaryFolder(opened) : join(folder, 'buckets');
  let told: (object: CreatedObject) => void = () => undefined;
  const buckets = await serveBuckets({
    buckets: statedBuckets(assembly),
    created: (object) => {
      told(object);
    },
    folder: objects,
  });
  opened.push(buckets.close);

  const region = 'eu-west-2';
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ credentials, endpoint, region });
  opened.push(() => {
    client.destroy();
  });
  const streamArns = await makeTables(client, statedTables(assembly, resolver(assembly)));
  const resolve = resolver(assembly, streamArns);

  const settings = {
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
    AWS_ENDPOINT_URL_S3: buckets.endpoint,
    // The main thread has warned already that later versions of the SDK will ask for Node 22.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
  const functions = runFunctions(
    statedFunctions(assembly, resolve),
    { file, log, settings },
    instead,
  );
  opened.push(functions.close);

  const { invoke } = functions;
  const arrivals = statedArrivals(assembly, resolve);
  told = (object) => {
    for (const { arn, event } of arrivals(object)) void invokeLater({ invoke, log }, arn, event);
  };
  const deadLetters: DeadLetter[] = [];
  const streams = new DynamoDBStreamsClient({ credentials, endpoint, region });
  opened.push(() => {
    streams.destroy();
  });
  const checkpoints = await openCheckpoints(folder && join(folder, 'checkpoints.json'));
  const bury = (letter: DeadLetter) => {
    deadLetters.push(letter);
    log(`${letter.functionName} gave up on ${letter.records} records: ${letter.cause}\n`);
  };
  for (const mapping of statedMappings(assembly, resolve)) {
    opened.push(followStream(mapping, { bury, checkpoints, client: streams, invoke, log }));
  }

  const routes = routeTable(assembly, resolve);
  return {
    answer: frontDoor({
      api: callApi({ invoke, log, routes }),
      behaviours: statedEdge(assembly, resolve).map((behaviour) => ({
        ...behaviour,
        headers: withBucketsHere(behaviour.headers, buckets.endpoint),
      })),
      files: join(root, 'dist', 'pane'),
    }),
    deadLetters: () => deadLetters,
    endpoint,
    notEmulated: notEmulated(assembly),
    routes: routes.map(({ key }) => key),
  };
}
