import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The two tables and the client that reaches them. */
export interface Tables {
  readonly client: DynamoDBDocumentClient;
  /** Items written once and never changed. */
  readonly facts: string;
  /** What is worked out from facts, and personal data, which may be erased. */
  readonly projections: string;
  /** Days after which personal data expires, counted from when it was received. Without it, it stays until it is erased. */
  readonly personalDays?: number;
}

/** The tables by their names, where the environment says that DynamoDB is. */
export function openTables(settings: Omit<Tables, 'client'>): Tables {
  return { ...settings, client: DynamoDBDocumentClient.from(new DynamoDBClient()) };
}
