import * as z from 'zod';
import { apiError } from './api-error';
import { itemSize } from './item-size';

const MOST_ITEMS = 100;
const MOST_BYTES = 4 * 1024 * 1024;

const item = z.record(z.string(), z.record(z.string(), z.unknown()));
const operation = z.object({
  TableName: z.string(),
  Item: item.optional(),
  Key: item.optional(),
  ConditionExpression: z.string().optional(),
  UpdateExpression: z.string().optional(),
  ProjectionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: item.optional(),
  ReturnValuesOnConditionCheckFailure: z.enum(['ALL_OLD', 'NONE']).optional(),
});
const kind = z.enum(['ConditionCheck', 'Put', 'Delete', 'Update', 'Get']);
const request = z.object({ TransactItems: z.array(z.partialRecord(kind, operation)) });

/** One operation of a transaction. */
export interface TransactionEntry {
  readonly kind: z.infer<typeof kind>;
  readonly operation: z.infer<typeof operation>;
}

/** The operations of a transaction, if it is within DynamoDB's limits: 1 to 100 of them, 4 MB together. Throws if not. */
export function transactionEntries(input: object): readonly TransactionEntry[] {
  const parsed = request.safeParse(input);
  if (!parsed.success) throw apiError('SerializationException', z.prettifyError(parsed.error));

  const items = parsed.data.TransactItems;
  if (items.length === 0) throw invalid('Member must have length greater than or equal to 1');
  if (items.length > MOST_ITEMS)
    throw invalid(`Member must have length less than or equal to ${MOST_ITEMS}`);

  const entries = items.map(entryOf);
  const bytes = entries.reduce((total, entry) => total + payloadSize(entry), 0);
  if (bytes > MOST_BYTES)
    throw invalid(`Transaction payload size cannot exceed 4MB. Payload Size: ${bytes}`);
  return entries;
}

function entryOf(item: z.infer<typeof request>['TransactItems'][number]): TransactionEntry {
  const [first, ...others] = kind.options.flatMap((kind) => {
    const operation = item[kind];
    return operation ? [{ kind, operation }] : [];
  });
  if (!first || others.length > 0)
    throw invalid('TransactItems can only contain one of Check, Put, Update or Delete');
  if (first.kind === 'ConditionCheck' && first.operation.ConditionExpression === undefined) {
    throw invalid('The condition expression of a ConditionCheck is required');
  }
  return first;
}

function payloadSize({
  operation: { Item, Key, ExpressionAttributeValues },
}: TransactionEntry): number {
  return itemSize(Item ?? { ...Key, ...ExpressionAttributeValues });
}

function invalid(message: string): Error {
  return apiError('ValidationException', message);
}
