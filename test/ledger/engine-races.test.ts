import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from './on-each-engine';
import { createTestTable, get, itemsOf, put, putNew, TableName, transact } from './test-table';

onEachEngine((engine) => {
  beforeAll(() => createTestTable(engine()));

  it('lets exactly one of two transactions have a key, twenty times over', async () => {
    for (const race of Array.from({ length: 20 }, (_, n) => `race-${n}`)) {
      const attempts = ['first', 'second'].map((by) =>
        transact(engine(), [put(race, `row-${by}`, { by }), putNew(race, 'head', { by })]),
      );
      const outcomes = await Promise.allSettled(attempts);
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');

      expect(lost).toHaveLength(1);
      expect(lost[0]?.reason).toMatchObject({
        name: 'TransactionCanceledException',
        CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }],
      });
      const items = await itemsOf(engine(), race);
      expect(items).toHaveLength(2);
      expect(new Set(items.map(({ by }) => by)).size).toBe(1);
    }
  });

  it('shows readers all of a transaction or none of it', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f'];
    const Key = (sk: string) => ({ pk: 'whole', sk });
    await transact(
      engine(),
      rows.map((sk) => put('whole', sk, { n: 0 })),
    );
    const seen = new Set<number>();
    const torn: unknown[] = [];
    let writing = true;

    const look = (ns: readonly unknown[]) => {
      if (ns.length !== rows.length || new Set(ns).size !== 1) torn.push(ns);
      else seen.add(Number(ns[0]));
    };
    const readers = [
      async () => {
        const items = await itemsOf(engine(), 'whole');
        look(items.map(({ n }) => n));
      },
      async () => {
        const TransactItems = rows.map((sk) => ({ Get: { TableName, Key: Key(sk) } }));
        const { Responses = [] } = await engine().documents.send(
          new TransactGetCommand({ TransactItems }),
        );
        look(Responses.map(({ Item }): unknown => Item?.['n']));
      },
      async () => {
        const first = await get(engine(), 'whole', 'a');
        const last = await get(engine(), 'whole', 'f');
        if (numberOf(first) > numberOf(last)) torn.push([first, last]);
      },
    ];
    const reading = readers.map(async (read) => {
      while (writing) await read();
    });

    for (let n = 1; n <= 60; n += 1) {
      await transact(
        engine(),
        rows.map((sk) => put('whole', sk, { n, padding: 'x'.repeat(5000) })),
      );
    }
    writing = false;
    await Promise.all(reading);

    expect(torn).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  });
});

function numberOf(item: object | undefined): number {
  return item && 'n' in item ? Number(item.n) : NaN;
}
