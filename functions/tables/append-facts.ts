import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { correlation } from '../observe/correlation';
import type { Key } from './keys';
import { setTimeout as wait } from 'node:timers/promises';
import { sizeOf } from './size-of';
import type { Tables } from './tables';

type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A key with its attributes. */
type Item = Key & Readonly<Record<string, unknown>>;

/** What must hold of another fact for these to be written. */
export interface Check {
  readonly key: Key;
  readonly condition: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** What is to be there whole or not at all. */
export interface Append {
  readonly facts: readonly Item[];
  readonly checks?: readonly Check[];
  /** Personal data that goes with the facts, into the table where it may be erased. */
  readonly personal?: readonly Item[];
  /** Where personal data is erased, with the facts that say so. */
  readonly erased?: readonly Key[];
}

/** `refused` where a fact is already there or a check does not hold; nothing is then written. */
export type Appended =
  | { readonly outcome: 'appended'; readonly writeUnits: number }
  | { readonly outcome: 'refused' | 'too large' };

/** Writes facts, each for the first and only time. Nothing else in this project writes to the table of facts. */
export async function appendFacts(tables: Tables, append: Append): Promise<Appended> {
  const operations = operationsOf(tables, append);
  const bytes = [...append.facts, ...(append.personal ?? [])].reduce(
    (sum, item) => sum + sizeOf(item),
    0,
  );
  if (operations.length > mostItems || bytes > mostBytes) return { outcome: 'too large' };

  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ConsumedCapacity = [] } = await tables.client.send(
        new TransactWriteCommand({ TransactItems: operations, ReturnConsumedCapacity: 'TOTAL' }),
      );
      const writeUnits = ConsumedCapacity.reduce(
        (sum, { CapacityUnits = 0 }) => sum + CapacityUnits,
        0,
      );
      return { outcome: 'appended', writeUnits };
    } catch (error) {
      const codes = cancellationCodes(error);
      if (codes.includes('ConditionalCheckFailed')) return { outcome: 'refused' };
      if (!codes.includes('TransactionConflict') || attempt === mostAttempts) throw error;
      await wait(20 * attempt);
    }
  }
}

// DynamoDB's own limits are 100 items and 4 MB; a margin is left for the names of attributes.
const mostItems = 100;
const mostBytes = 3_900_000;

// The SDK does not try again when two transactions meet on one item.
const mostAttempts = 5;

function operationsOf({ facts: table, projections }: Tables, append: Append): Operation[] {
  const { facts, checks = [], erased = [], personal = [] } = append;
  return [
    ...facts.map(withCorrelation).map((Item) => ({
      Put: { TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' },
    })),
    ...checks.map(({ key, condition, values }) => ({
      ConditionCheck: {
        TableName: table,
        Key: key,
        ConditionExpression: condition,
        ...(values && { ExpressionAttributeValues: values }),
      },
    })),
    ...personal.map((Item) => ({ Put: { TableName: projections, Item } })),
    ...erased.map(({ pk, sk }) => ({ Delete: { TableName: projections, Key: { pk, sk } } })),
  ];
}

/** What was done says what started it, so that it can be followed from the click to the projection. */
function withCorrelation(fact: Item): Item {
  const id = correlation();
  return id === undefined || !fact.pk.startsWith('AUDIT#') ? fact : { ...fact, correlation: id };
}

function cancellationCodes(error: unknown): readonly (string | undefined)[] {
  if (!(error instanceof TransactionCanceledException)) return [];
  return (error.CancellationReasons ?? []).map(({ Code }) => Code);
}
