import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aService } from '../../test/service/a-service';
import { appendFacts } from './append-facts';
import type { Tables } from './tables';

const fact = (sk: string, attributes: object = {}) => ({ pk: 'FACTS', sk, ...attributes });

onEachEngine((engine) => {
  let tables: Tables;

  beforeEach(async () => {
    ({ tables } = await aService(engine()));
  });

  const facts = async () => {
    const { client, facts: TableName } = tables;
    const { Items = [] } = await client.send(new ScanCommand({ TableName }));
    return Items;
  };

  it('writes a fact once and never over another', async () => {
    await appendFacts(tables, { facts: [fact('1', { value: 'first' })] });
    const again = await appendFacts(tables, { facts: [fact('1', { value: 'second' })] });

    expect(again).toEqual({ outcome: 'refused' });
    expect(await facts()).toEqual([fact('1', { value: 'first' })]);
  });

  it('writes none of several facts where one is there already', async () => {
    await appendFacts(tables, { facts: [fact('1')] });
    const personal = [{ pk: 'PERSON', sk: '1' }];
    await appendFacts(tables, { facts: [fact('0'), fact('1'), fact('2')], personal });

    expect(await facts()).toEqual([fact('1')]);
  });

  it('writes nothing where a check does not hold', async () => {
    const checks = [{ key: fact('0'), condition: 'attribute_exists(pk)' }];

    expect(await appendFacts(tables, { facts: [fact('1')], checks })).toEqual({
      outcome: 'refused',
    });
    expect(await facts()).toEqual([]);
  });

  it.each([
    ['101 facts', Array.from({ length: 101 }, (_, at) => fact(String(at)))],
    [
      '4 MB',
      Array.from({ length: 14 }, (_, at) => fact(String(at), { packed: new Uint8Array(300_000) })),
    ],
  ])('writes nothing of %s, which no transaction can hold', async (_, tooMany) => {
    expect(await appendFacts(tables, { facts: tooMany })).toEqual({ outcome: 'too large' });
    expect(await facts()).toEqual([]);
  });

  it('writes 100 facts and nearly 4 MB', async () => {
    const most = Array.from({ length: 13 }, (_, at) =>
      fact(String(at), { packed: new Uint8Array(295_000) }),
    );
    const hundred = Array.from({ length: 100 }, (_, at) => fact(`other ${at}`));

    expect(await appendFacts(tables, { facts: most })).toMatchObject({ outcome: 'appended' });
    expect(await appendFacts(tables, { facts: hundred })).toMatchObject({ outcome: 'appended' });
  });
});
