import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Tables } from '../../functions/tables/tables';

/** One record of a table's stream, as a function is given it: the parts that ours read. */
export interface StreamRecord {
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly dynamodb: {
    readonly Keys: { readonly pk: { readonly S: string }; readonly sk: { readonly S: string } };
    readonly SequenceNumber: string;
  };
}

/** A record of one item's change. */
export function aStreamRecord(
  pk: string,
  sk: string,
  number: number,
  eventName: StreamRecord['eventName'] = 'INSERT',
): StreamRecord {
  const Keys = { pk: { S: pk }, sk: { S: sk } };
  return { eventName, dynamodb: { Keys, SequenceNumber: String(number).padStart(21, '0') } };
}

/** A record for each fact that is in the ledger now, as if all had just been written, in no order that matters. */
export async function recordsOfFacts({ client, facts }: Tables): Promise<readonly StreamRecord[]> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: facts }));
  return Items.map(({ pk, sk }, number) => aStreamRecord(String(pk), String(sk), number + 1));
}
