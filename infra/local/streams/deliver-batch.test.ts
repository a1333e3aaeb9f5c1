import { deliverBatch, type DeadLetter } from './deliver-batch';
import type { StatedMapping } from './stated-mappings';
import type { EventRecord } from './stream-event';

const mapping: StatedMapping = {
  name: 'made-up',
  streamArn: 'arn:aws:dynamodb:eu-west-2:000000000000:table/facts/stream/1',
  functionName: 'project',
  batchSize: 8,
  bisects: false,
  patterns: [],
  retries: 2,
  reportsItems: false,
  from: 'TRIM_HORIZON',
};

type Answer = (items: readonly number[]) => unknown;

/** Delivers records 1 to `count`, and tells what the function was asked, what was buried and how it ended. */
async function deliver(change: Partial<StatedMapping>, count: number, answer: Answer, may = true) {
  const asked: number[][] = [];
  const buried: DeadLetter[] = [];
  const records = Array.from({ length: count }, (_, index): EventRecord => ({
    eventName: 'INSERT',
    dynamodb: { SequenceNumber: String(index + 1) },
  }));
  const settled = await deliverBatch({ ...mapping, ...change }, records, {
    bury: (letter) => buried.push(letter),
    mayRetry: () => Promise.resolve(may),
    async invoke(_, event) {
      const { Records } = event as { readonly Records: readonly EventRecord[] };
      const items = Records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));
      asked.push(items);
      return Promise.resolve(answer(items));
    },
  });
  return { asked, buried, settled };
}

const failsOn = (bad: number) => (items: readonly number[]) => {
  if (items.includes(bad)) throw new Error('bad item');
};
const reports = (bad: number) => (items: readonly number[]) => ({
  batchItemFailures: items
    .filter((item) => item === bad)
    .map((item) => ({ itemIdentifier: String(item) })),
});

describe('a batch', () => {
  it('is handed over once where it is taken', async () => {
    const { asked, buried, settled } = await deliver({}, 3, () => undefined);

    expect([asked, buried, settled]).toEqual([[[1, 2, 3]], [], true]);
  });

  it('is tried again as often as its mapping says, and then buried', async () => {
    const { asked, buried } = await deliver({}, 2, failsOn(2));

    expect(asked).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect(buried).toMatchObject([
      { cause: 'bad item', firstSequenceNumber: '1', lastSequenceNumber: '2', records: 2 },
    ]);
  });

  it('is halved where its mapping says so, until the bad item is alone', async () => {
    const { asked, buried } = await deliver({ bisects: true }, 4, failsOn(3));

    expect(asked).toEqual([[1, 2, 3, 4], [1, 2], [3, 4], [3], [3], [3], [4]]);
    expect(buried).toMatchObject([{ firstSequenceNumber: '3', records: 1 }]);
  });

  it('goes on from the first item that is reported', async () => {
    let calls = 0;
    const { asked, buried } = await deliver({ reportsItems: true }, 4, (items) => {
      calls += 1;
      return calls === 1 ? reports(3)(items) : { batchItemFailures: [] };
    });

    expect(asked).toEqual([
      [1, 2, 3, 4],
      [3, 4],
    ]);
    expect(buried).toEqual([]);
  });

  it.each([
    ['an item that is not in it', { batchItemFailures: [{ itemIdentifier: '99' }] }],
    ['what is no report', { batchItemFailures: 'all' }],
  ])('fails whole where the function reports %s', async (_, answer) => {
    const { asked, buried } = await deliver({ reportsItems: true }, 2, () => answer);

    expect(asked).toHaveLength(3);
    expect(buried).toMatchObject([{ records: 2 }]);
  });

  it.each([undefined, null, {}, { batchItemFailures: null }, { batchItemFailures: [] }])(
    'is taken where the function reports %j',
    async (answer) => {
      expect((await deliver({ reportsItems: true }, 2, () => answer)).asked).toHaveLength(1);
    },
  );

  it('is left as it is where it may not be tried any more', async () => {
    const { asked, buried, settled } = await deliver({}, 2, failsOn(1), false);

    expect([asked, buried, settled]).toEqual([[[1, 2]], [], false]);
  });
});
