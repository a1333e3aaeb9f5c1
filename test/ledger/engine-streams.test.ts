import { DescribeStreamCommand, GetRecordsCommand } from '@aws-sdk/client-dynamodb-streams';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from './on-each-engine';
import { iteratorOf, recordsFrom, shardOf, type NamedRecord } from './stream-records';
import { createTestTable, put, putNew, TableName, transact } from './test-table';

onEachEngine((engine) => {
  beforeAll(() => createTestTable(engine()));

  const since = async (work: () => Promise<unknown>): Promise<readonly NamedRecord[]> => {
    const iterator = await iteratorOf(engine(), 'LATEST');
    await work();
    return recordsFrom(engine(), iterator);
  };
  const write = (sk: string, n: number) =>
    engine().documents.send(new PutCommand({ TableName, Item: { pk: 'stream', sk, n } }));
  const remove = (sk: string) =>
    engine().documents.send(new DeleteCommand({ TableName, Key: { pk: 'stream', sk } }));
  const shown = (records: readonly NamedRecord[]) =>
    records.map(({ name, Keys, OldImage, NewImage }) => [
      name,
      Keys?.['sk']?.S,
      OldImage?.['n']?.N,
      NewImage?.['n']?.N,
    ]);

  it('describes the stream of a table with its view, its keys and a shard', async () => {
    const { StreamArn } = await shardOf(engine());
    const { Table } = await engine().documents.send(new DescribeTableCommand({ TableName }));
    expect(StreamArn).toBe(Table?.LatestStreamArn);

    const { StreamDescription } = await engine().streams.send(
      new DescribeStreamCommand({ StreamArn }),
    );
    expect(StreamDescription).toMatchObject({
      StreamStatus: 'ENABLED',
      StreamViewType: 'NEW_AND_OLD_IMAGES',
      TableName,
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      Shards: [{ SequenceNumberRange: { StartingSequenceNumber: expect.any(String) as string } }],
    });
  });

  it('records what was written, changed and removed, with both images', async () => {
    const records = await since(async () => {
      await write('a', 1);
      await write('a', 2);
      await remove('a');
    });

    expect(shown(records)).toEqual([
      ['INSERT', 'a', undefined, '1'],
      ['MODIFY', 'a', '1', '2'],
      ['REMOVE', 'a', '2', undefined],
    ]);
    const numbers = records.map(({ SequenceNumber = '' }) => SequenceNumber);
    expect(numbers).toEqual(numbers.toSorted());
    for (const { ApproximateCreationDateTime, SizeBytes, StreamViewType } of records) {
      expect(ApproximateCreationDateTime).toBeInstanceOf(Date);
      expect(SizeBytes).toBeGreaterThan(0);
      expect(StreamViewType).toBe('NEW_AND_OLD_IMAGES');
    }
  });

  it('records nothing of a write that changed nothing, nor of one that was refused', async () => {
    await write('same', 1);
    const records = await since(async () => {
      await write('same', 1);
      await remove('never there');
      const refused = transact(engine(), [put('stream', 'other'), putNew('stream', 'same')]);
      await expect(refused).rejects.toThrow('cancelled');
    });

    expect(records).toEqual([]);
  });

  it('records each item of a transaction', async () => {
    const records = await since(() =>
      transact(engine(), [put('stream', 'x', { n: 1 }), put('stream', 'y', { n: 2 })]),
    );

    expect(shown(records)).toEqual(
      expect.arrayContaining([
        ['INSERT', 'x', undefined, '1'],
        ['INSERT', 'y', undefined, '2'],
      ]),
    );
    expect(records).toHaveLength(2);
  });

  it('goes on at or after a record, and in steps as small as asked for', async () => {
    const written = await since(async () => {
      for (const sk of ['1', '2', '3']) await write(`step ${sk}`, 1);
    });
    const number = written[1]?.SequenceNumber;
    const at = await iteratorOf(engine(), 'AT_SEQUENCE_NUMBER', number);
    const after = await iteratorOf(engine(), 'AFTER_SEQUENCE_NUMBER', number);

    expect(await recordsFrom(engine(), at)).toEqual(written.slice(1));
    expect(await recordsFrom(engine(), after)).toEqual(written.slice(2));
    const all = await recordsFrom(engine(), await iteratorOf(engine()));
    expect(await recordsFrom(engine(), await iteratorOf(engine()), 2)).toEqual(all);
    expect(all.slice(-3)).toEqual(written);
  });

  it('gives one iterator after another at the end of an open shard, and what comes there later', async () => {
    const iterator = await iteratorOf(engine(), 'LATEST');
    const { Records, NextShardIterator } = await engine().streams.send(
      new GetRecordsCommand({ ShardIterator: iterator }),
    );
    expect(Records).toEqual([]);

    await write('later', 1);
    expect(shown(await recordsFrom(engine(), NextShardIterator))).toEqual([
      ['INSERT', 'later', undefined, '1'],
    ]);
  });

  it('knows no other stream', async () => {
    const { StreamArn } = await shardOf(engine());
    const other = StreamArn?.replace(/[0-9.:T-]+$/, '2020-01-01T00:00:00.000');
    const asked = engine().streams.send(new DescribeStreamCommand({ StreamArn: other }));
    await expect(asked).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
