import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTables } from './create-tables';
import { startEmbeddedDynamoDb } from './dynamodb/start-embedded-dynamo-db';
import { startJavaDynamoDb } from './dynamodb/start-java-dynamo-db';

/** Which engine runs, and where it keeps what it is told. */
export interface Database {
  readonly database?: 'embedded' | 'java';
  /** Where the embedded engine keeps its data; without it, in memory. */
  readonly folder?: string;
}

interface RunningDatabase {
  readonly endpoint: string;
  /** What functions need in their environment to reach it. */
  readonly settings: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
}

const tables = { FACTS_TABLE: 'facts', PROJECTIONS_TABLE: 'projections' };

// Both engines take any credentials.
const accessKeyId = 'local';
const secretAccessKey = 'local';
const region = 'eu-west-2';

/** Starts a DynamoDB on this machine with the service's tables in it. */
export async function startDatabase({ database, folder }: Database): Promise<RunningDatabase> {
  const { endpoint, close } = await (database === 'java'
    ? startJavaDynamoDb()
    : startEmbeddedDynamoDb({ folder }));
  const credentials = { accessKeyId, secretAccessKey };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  await createTables(DynamoDBDocumentClient.from(client), Object.values(tables));
  client.destroy();

  return {
    endpoint,
    settings: {
      ...tables,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      // The main thread has warned already that later versions of the SDK will ask for Node 22.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      AWS_REGION: region,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    },
    close,
  };
}
