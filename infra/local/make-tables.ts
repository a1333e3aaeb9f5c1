import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import type { StatedTable } from './template/stated-tables';
import type { FindAttribute } from './template/resolver';

/** Makes the tables that are not there yet, and gives what finds the ARNs of their streams. */
export async function makeTables(
  client: DynamoDBClient,
  tables: readonly StatedTable[],
): Promise<FindAttribute> {
  const made = await Promise.all(
    tables.map(async (table) => {
      const { TableName } = table.input;
      await makeTable(client, table);
      const { Table } = await client.send(new DescribeTableCommand({ TableName }));
      return [table.resource, Table?.LatestStreamArn] as const;
    }),
  );
  const streams = new Map(made);
  return (resource, attribute) => (attribute === 'StreamArn' ? streams.get(resource) : undefined);
}

async function makeTable(client: DynamoDBClient, { input, timeToLive }: StatedTable) {
  try {
    await client.send(new CreateTableCommand(input));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  if (timeToLive === undefined) return;
  const TimeToLiveSpecification = { AttributeName: timeToLive, Enabled: true };
  const { TableName } = input;
  await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
}
