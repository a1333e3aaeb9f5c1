import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { iteratorOf, recordsFrom } from '../../test/ledger/stream-records';
import { createTestTable, put, TableName, transact } from '../../test/ledger/test-table';
import { aStreamRecord } from '../../test/service/facts-stream';
import { watchFacts, type ChangedFact } from './watch-facts';

async function alarmsOf(Records: readonly object[]): Promise<readonly ChangedFact[]> {
  const alarms: ChangedFact[] = [];
  await watchFacts({ alarm: (fact) => alarms.push(fact) })({ Records });
  return alarms;
}

describe('watchFacts', () => {
  it('is silent where facts are only added', async () => {
    expect(await alarmsOf([aStreamRecord('RETURNS#dwp', 'a', 1)])).toEqual([]);
  });

  it.each(['MODIFY', 'REMOVE'] as const)('raises an alarm for each %s', async (change) => {
    const records = [
      aStreamRecord('RETURNS#dwp', 'a', 1, change),
      aStreamRecord('RETURNS#dwp', 'b', 2),
      aStreamRecord('TARGETS#dwp', 'c', 3, change),
    ];

    expect(await alarmsOf(records)).toEqual([
      { change, pk: 'RETURNS#dwp', sk: 'a', sequenceNumber: '000000000000000000001' },
      { change, pk: 'TARGETS#dwp', sk: 'c', sequenceNumber: '000000000000000000003' },
    ]);
  });

  it('does not pass over a record that it cannot read', () => {
    expect(() => watchFacts({ alarm: () => undefined })({ Records: [{}] })).toThrow();
  });
});

onEachEngine((engine) => {
  it('raises an alarm for what somebody with other rights does to a fact', async () => {
    await createTestTable(engine());
    await transact(engine(), [put('TARGETS#dwp', '1', { n: 1 }), put('TARGETS#dwp', '2')]);
    await engine().documents.send(
      new UpdateCommand({
        TableName,
        Key: { pk: 'TARGETS#dwp', sk: '1' },
        UpdateExpression: 'SET n = :n',
        ExpressionAttributeValues: { ':n': 2 },
      }),
    );
    const Key = { pk: 'TARGETS#dwp', sk: '2' };
    await engine().documents.send(new DeleteCommand({ TableName, Key }));

    const records = await recordsFrom(engine(), await iteratorOf(engine()));
    const alarms = await alarmsOf(
      records.map((dynamodb) => ({ eventName: dynamodb.name, dynamodb })),
    );

    expect(alarms.map(({ change, sk }) => [change, sk])).toEqual([
      ['MODIFY', '1'],
      ['REMOVE', '2'],
    ]);
  });
});
