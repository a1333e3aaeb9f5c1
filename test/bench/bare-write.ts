import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { performance } from 'node:perf_hooks';
import type { Tables } from '../../functions/tables/tables';
import { median } from './median';

/** Runs work and gives the last transaction that it sent. Throws where it sent none. */
export async function lastTransaction(
  { client }: Tables,
  work: () => Promise<unknown>,
): Promise<TransactWriteCommandInput> {
  let last: TransactWriteCommandInput | undefined;
  client.middlewareStack.add(
    (next, { commandName }) =>
      (given) => {
        if (commandName === 'TransactWriteCommand' || commandName === 'TransactWriteItemsCommand') {
          last = given.input as TransactWriteCommandInput;
        }
        return next(given);
      },
    { step: 'initialize', name: 'last-transaction' },
  );
  await work().finally(() => client.middlewareStack.remove('last-transaction'));
  if (!last) throw new Error('No transaction was sent');
  return last;
}

/** Milliseconds that the same items take when they are only sent again, each time under other keys; the median. */
export async function bareWrite(
  { client }: Tables,
  { TransactItems = [] }: TransactWriteCommandInput,
  runs = 9,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const items = TransactItems.map(({ Put, ...rest }) =>
      Put
        ? { Put: { ...Put, Item: { ...Put.Item, pk: `BARE#${run}#${String(Put.Item?.['pk'])}` } } }
        : rest,
    );
    const start = performance.now();
    await client.send(new TransactWriteCommand({ TransactItems: items }));
    times.push(performance.now() - start);
  }
  return median(times.slice(2));
}
