import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { observationsOf } from '#domain/return/observations-of';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { aLongReturn } from '../../test/service/a-long-return';
import { aService } from '../../test/service/a-service';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { acceptedReturn } from './accepted-return';
import { erasePersonal } from './personal';
import { putReturn, type Accepted } from './put-return';
import { latestHead, versionHead } from './submissions';
import type { Tables } from './tables';

const thousand = aLongReturn(1000);
const nearlyForty = aLongReturn(39_900);

function anAccepted(given = thousand, version = 1): Accepted {
  return {
    head: {
      organisation: 'dluhc',
      period: '2023-24-Q2',
      version,
      hash: `${version}`.repeat(64),
      receivedAt: `2023-10-2${version}T10:00:00.000Z`,
      ruleSet: '2022-07',
      form: '2022-25/1',
      rows: 1000,
      findings: { error: 0, query: 1, note: 0 },
      submitter: 'preparer-1@dluhc',
    },
    return: given,
    observations: observationsOf(given, edition202225),
    answers: [{ rule: 'a-rule', record: 'SYS-00001', entered: '21', reason: 'Example reason' }],
  };
}

onEachEngine((engine) => {
  let tables: Tables;

  beforeEach(async () => {
    ({ tables } = await aService(engine()));
  });

  const everything = async () => {
    const { client, facts, projections } = tables;
    const scans = [facts, projections].map((TableName) =>
      client.send(new ScanCommand({ TableName })),
    );
    return (await Promise.all(scans)).flatMap(({ Items = [] }) => Items);
  };
  const readBack = async () => {
    const head = await latestHead(tables, { organisation: 'dluhc', period: '2023-24-Q2' });
    return head && acceptedReturn(tables, head, 'with personal data');
  };

  it('gives back the return that it was given, every value with its cell', async () => {
    const accepted = anAccepted();
    await putReturn(tables, accepted);

    expect(await readBack()).toEqual({
      return: thousand,
      version: 1,
      observations: accepted.observations,
      answers: accepted.answers,
    });
  });

  it('takes at most 250 write units for 1,000 rows of 20 columns', async () => {
    const written = await putReturn(tables, anAccepted());

    expect(written).toEqual({ outcome: 'appended', writeUnits: expect.any(Number) as number });
    const { writeUnits = 0 } = written as { writeUnits?: number };
    expect(writeUnits).toBeGreaterThan(50);
    expect(writeUnits).toBeLessThanOrEqual(250);
  });

  it('keeps a return of 40,000 rows, every block under 300 KB', async () => {
    await putReturn(tables, anAccepted(nearlyForty));

    const blocks = (await everything()).filter(({ packed }) => packed !== undefined);
    expect(blocks.length).toBeGreaterThan(1);
    for (const { packed } of blocks)
      expect((packed as Uint8Array).byteLength).toBeLessThanOrEqual(300_000);
    expect((await readBack())?.return.tables.systems.records).toHaveLength(39_900);
  });

  it('writes nothing at all where one part of it is there already', async () => {
    await putReturn(tables, anAccepted());
    const before = await everything();
    const other = aLongReturn(3);
    const again = await putReturn(tables, {
      ...anAccepted(other),
      head: { ...anAccepted().head, hash: 'f'.repeat(64) },
    });

    expect(again).toEqual({ outcome: 'refused' });
    expect(await everything()).toEqual(before);
  });

  it('keeps an earlier version as it was when a later one restates it', async () => {
    await putReturn(tables, anAccepted());
    await putReturn(tables, anAccepted(aLongReturn(2), 2));

    const first = await versionHead(tables, anAccepted().head);
    expect(first).toMatchObject({ version: 1, receivedAt: '2023-10-21T10:00:00.000Z' });
    expect(first && (await acceptedReturn(tables, first, 'with personal data')).return).toEqual(
      thousand,
    );
    expect((await readBack())?.return.tables.systems.records).toHaveLength(2);
  });

  it('names nobody in the facts, and forgets who was named when told to', async () => {
    await putReturn(tables, anAccepted());
    const facts = (await everything()).filter(({ pk }) => !String(pk).startsWith('PERSONAL#'));
    expect(JSON.stringify(facts)).not.toContain('Example contact');
    expect((await readBack())?.return.fields.values.contactName).toBe('Example contact');

    const by = { erasedAt: '2026-01-01T10:00:00.000Z', subject: 'secretariat-1@co' };
    await erasePersonal(tables, [anAccepted().head], by);

    const { values } = (await readBack())?.return.fields ?? {};
    expect(values).toMatchObject({ certifierRole: 'Finance Director' });
    expect([values?.contactName, values?.contactEmail, values?.certifierName]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
