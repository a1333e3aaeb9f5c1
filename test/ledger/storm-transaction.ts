import { put, TableName, type Write } from './test-table';

/** How many items each transaction of the storm leaves in its own partition. */
export const ITEMS_OF_A_TRANSACTION = 60;

/** One transaction of the storm: its own items, and one more on the count of all. */
export function transactionOf(number: number): readonly Write[] {
  const block = new Uint8Array(1024).fill(number);
  const items = Array.from({ length: ITEMS_OF_A_TRANSACTION }, (_, n) =>
    put(partitionOf(number), String(n), { block }),
  );
  const count = {
    TableName,
    Key: { pk: 'count', sk: 'all' },
    UpdateExpression: 'ADD n :one',
    ExpressionAttributeValues: { ':one': 1 },
  };
  return [...items, { Update: count }];
}

/** Where the items of one transaction are. */
export function partitionOf(number: number): string {
  return `storm-${number}`;
}
