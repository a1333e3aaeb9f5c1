import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { rebuildProjections, type Rebuilt } from './rebuild-projections';

/** The tables by their names, and where they are if that is not the AWS account that the operator is signed in to. */
interface Where {
  readonly facts: string;
  readonly projections: string;
  /** Address of a local DynamoDB, which takes any credentials. */
  readonly endpoint?: string;
}

/** Makes every projection again, with the operator's own credentials: what the prompt runs. */
export async function rebuild({ endpoint, ...names }: Where): Promise<Rebuilt> {
  const local = {
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  const connection = new DynamoDBClient(endpoint === undefined ? {} : { ...local, endpoint });
  const client = DynamoDBDocumentClient.from(connection);

  try {
    const organisations = edition202225.organisations.map(({ id }) => id);
    return await rebuildProjections({ ...names, client }, organisations);
  } finally {
    connection.destroy();
  }
}
