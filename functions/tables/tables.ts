import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The two tables and the client that reaches them. */
export interface Tables {
  readonly client: DynamoDBDocumentClient;
  /** Items written once and never changed. */
  readonly facts: string;
  /** What is worked out from facts, and personal data, which may be erased. */
  readonly projections: string;
}

/** The tables by their names, where the environment says that DynamoDB is. */
export function openTables(names: Pick<Tables, 'facts' | 'projections'>): Tables {
  return { ...names, client: DynamoDBDocumentClient.from(new DynamoDBClient()) };
}
