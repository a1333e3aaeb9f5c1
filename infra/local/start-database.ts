import { join } from 'node:path';
import { startEmbeddedDynamoDb } from './dynamodb/start-embedded-dynamo-db';
import { startJavaDynamoDb } from './dynamodb/start-java-dynamo-db';

/** Which engine runs, and where the stack keeps what it is told. */
export interface Database {
  readonly database?: 'embedded' | 'java';
  /** Where data is kept over a restart; without it, in memory. */
  readonly folder?: string;
}

interface RunningDatabase {
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** Starts a DynamoDB on this machine, with what its folder has. */
export function startDatabase({ database, folder }: Database): Promise<RunningDatabase> {
  const kept = folder === undefined ? undefined : join(folder, database ?? 'embedded');
  return database === 'java' ? startJavaDynamoDb(kept) : startEmbeddedDynamoDb({ folder: kept });
}
