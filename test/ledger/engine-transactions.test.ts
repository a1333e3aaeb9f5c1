import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from './on-each-engine';
import { createTestTable, get, itemsOf, put, TableName, transact, type Write } from './test-table';

onEachEngine((engine) => {
  beforeAll(() => createTestTable(engine()));

  const increment = (pk: string, sk: string): Write => ({
    Update: {
      TableName,
      Key: { pk, sk },
      UpdateExpression: 'ADD n :one',
      ExpressionAttributeValues: { ':one': 1 },
    },
  });

  it('puts, updates, deletes and checks in one transaction', async () => {
    await transact(
      engine(),
      ['checked', 'counted', 'deleted'].map((sk) => put('all', sk)),
    );
    await transact(engine(), [
      put('all', 'put', { text: 'new' }),
      increment('all', 'counted'),
      {
        Delete: {
          TableName,
          Key: { pk: 'all', sk: 'deleted' },
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
      {
        ConditionCheck: {
          TableName,
          Key: { pk: 'all', sk: 'checked' },
          ConditionExpression: 'attribute_exists(pk)',
        },
      },
    ]);
    expect(await itemsOf(engine(), 'all')).toEqual([
      { pk: 'all', sk: 'checked' },
      { pk: 'all', sk: 'counted', n: 1 },
      { pk: 'all', sk: 'put', text: 'new' },
    ]);
  });

  it('leaves nothing behind when the last of its conditions fails, and says which', async () => {
    await transact(engine(), [put('fails', 'there', { n: 7 })]);
    const attempt = transact(engine(), [
      put('fails', 'a'),
      increment('fails', 'b'),
      put(
        'fails',
        'there',
        {},
        {
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      ),
    ]);
    await expect(attempt).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Item: { n: { N: '7' } } },
      ],
    });
    expect(await itemsOf(engine(), 'fails')).toEqual([{ pk: 'fails', sk: 'there', n: 7 }]);
  });

  it('writes nothing when a condition check fails', async () => {
    const ConditionCheck = {
      TableName,
      Key: { pk: 'check', sk: 'a' },
      ConditionExpression: 'attribute_exists(pk)',
    };
    const attempt = transact(engine(), [put('check', 'b'), { ConditionCheck }]);
    await expect(attempt).rejects.toMatchObject({ name: 'TransactionCanceledException' });
    expect(await itemsOf(engine(), 'check')).toEqual([]);
  });

  it('does a transaction once for its token, and refuses the token for another', async () => {
    const token = { ClientRequestToken: 'once-only' };
    await transact(engine(), [increment('token', 'a')], token);
    await transact(engine(), [increment('token', 'a')], token);
    expect(await get(engine(), 'token', 'a')).toMatchObject({ n: 1 });

    const other = transact(engine(), [increment('token', 'b')], token);
    await expect(other).rejects.toMatchObject({ name: 'IdempotentParameterMismatchException' });
    expect(await get(engine(), 'token', 'b')).toBeUndefined();
  });

  it('may be tried again under its token after it failed', async () => {
    const token = { ClientRequestToken: 'try-again' };
    const guarded = [put('retry', 'a', {}, { ConditionExpression: 'attribute_exists(pk)' })];
    await expect(transact(engine(), guarded, token)).rejects.toMatchObject({
      name: 'TransactionCanceledException',
    });
    await transact(engine(), [put('retry', 'a')]);
    await expect(transact(engine(), guarded, token)).resolves.toBe(2);
  });

  it.each([
    ['two operations on one item', [put('refused', 'a'), put('refused', 'a', { n: 1 })]],
    ['no operation', []],
    ['101 operations', Array.from({ length: 101 }, (_, n) => put('refused', String(n)))],
    [
      'more than 4 MB',
      Array.from({ length: 11 }, (_, n) =>
        put('refused', String(n), { b: new Uint8Array(390 * 1024) }),
      ),
    ],
    [
      'an item above 400 KB',
      [put('refused', 'a'), put('refused', 'b', { b: new Uint8Array(401 * 1024) })],
    ],
  ])('refuses %s before anything is written', async (_what, writes) => {
    await expect(transact(engine(), writes)).rejects.toMatchObject({ name: 'ValidationException' });
    expect(await itemsOf(engine(), 'refused')).toEqual([]);
  });

  it('writes 100 items of 4 MB in all', async () => {
    const block = new Uint8Array(41_000);
    await transact(
      engine(),
      Array.from({ length: 100 }, (_, n) => put('most', String(n), { block })),
    );
    const { Responses } = await engine().documents.send(
      new TransactGetCommand({
        TransactItems: Array.from({ length: 100 }, (_, n) => ({
          Get: { TableName, Key: { pk: 'most', sk: String(n) }, ProjectionExpression: 'sk' },
        })),
      }),
    );
    expect(Responses?.map(({ Item }): unknown => Item?.['sk'])).toEqual(
      Array.from({ length: 100 }, (_, n) => String(n)),
    );
  });
});
