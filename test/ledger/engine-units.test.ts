import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from './on-each-engine';
import { createTestTable, putNew, TableName, transact } from './test-table';

onEachEngine((engine) => {
  beforeAll(() => createTestTable(engine()));

  it('counts one write unit for each kilobyte, in UTF-8, of the larger of before and after', async () => {
    const units = async (text: string) => {
      const Item = { pk: 'units', sk: 'a', text };
      const reply = await engine().documents.send(
        new PutCommand({ TableName, Item, ReturnConsumedCapacity: 'TOTAL' }),
      );
      return reply.ConsumedCapacity?.CapacityUnits;
    };
    expect(await units('x'.repeat(600))).toBe(1);
    expect(await units('é'.repeat(600))).toBe(2);
    expect(await units('x')).toBe(2);
  });

  // DynamoDB Local 3.3.0 adds the units of items of equal units only once, so these have different ones.
  it.each([
    ['small', 'u1', ['x'], 2],
    ['just a kilobyte', 'u2', ['x'.repeat(1024 - 11)], 2],
    ['a byte more', 'u3', ['x'.repeat(1024 - 10)], 4],
    ['accented', 'u4', ['é'.repeat(600)], 4],
    ['several', 'u5', ['x', 'x'.repeat(1500), 'x'.repeat(2500)], 2 + 4 + 6],
    ['bytes', 'u6', [new Uint8Array(2000), new Uint8Array(300 * 1024)], 4 + 602],
  ])(
    'counts two write units for each kilobyte of an item: %s',
    async (_what, pk, values, units) => {
      const writes = values.map((text, n) => putNew(pk, String(n), { text }));
      expect(await transact(engine(), writes)).toBe(units);
    },
  );
});
