import { GetCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { registerExample, restatement, saying } from '../../test/service/a-submission';
import { aStreamRecord, recordsOfFacts } from '../../test/service/facts-stream';
import { foldProgress, progressFacts } from '../fold-progress';
import { putProjection } from '../tables/projections';
import { foldOrganisation } from './fold-organisation';
import { project } from './project';

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
    await registerExample(service);
    await service.call('submitReturn', aCaller(), { body: saying('first', 0) });
  });

  const run = (Records: readonly object[]) => project(service)({ Records });
  const runAll = async () => run(await recordsOfFacts(service.tables));
  const kept = async () => {
    const { client, projections } = service.tables;
    const { Items = [] } = await client.send(new ScanCommand({ TableName: projections }));
    return Items.filter(({ method }) => method !== undefined);
  };
  const keys = async () => (await kept()).map(({ pk, sk }) => `${String(pk)}/${String(sk)}`).sort();
  const one = async (pk: string, sk: string) => {
    const { client, projections: TableName } = service.tables;
    return (await client.send(new GetCommand({ TableName, Key: { pk, sk } }))).Item;
  };

  it('makes progress as it is now and at the end of each period, and a summary of each', async () => {
    expect(await runAll()).toEqual({ batchItemFailures: [] });

    expect(await keys()).toEqual([
      'PROGRESS#dluhc/2023-24-Q2',
      'PROGRESS#dluhc/LATEST',
      'SUBMITTED#2023-24-Q2/dluhc',
    ]);
  });

  it('leaves the same after replays, duplicates and in another order', async () => {
    await runAll();
    const once = await kept();
    const records = await recordsOfFacts(service.tables);

    await run([...records, ...records].reverse());
    for (const record of records) await run([record]);

    expect(await kept()).toEqual(once);
  });

  it('does not let an older fold take the place of a later one', async () => {
    const older = await foldOrganisation(service.tables, 'dluhc');
    await service.call('submitReturn', aCaller(), { body: restatement('Example: twice.') });
    await runAll();
    const later = await kept();

    const outcomes = await Promise.all(older.map((each) => putProjection(service.tables, each)));

    expect(outcomes).toEqual(['older', 'older', 'older']);
    expect(await kept()).toEqual(later);
  });

  it('projects nothing for what is no fact of an organisation, and nothing for what alarms', async () => {
    await run([
      aStreamRecord('CASE#DLUHC-1', 'ORGANISATION', 1),
      aStreamRecord('RETURNS#dluhc', '2023-24-Q2#HEAD#0001', 2, 'MODIFY'),
      aStreamRecord('RETURNS#dluhc', '2023-24-Q2#HEAD#0001', 3, 'REMOVE'),
    ]);

    expect(await kept()).toEqual([]);
  });

  it('reads facts and puts projections, and asks for nothing else', async () => {
    const { client, facts } = service.tables;
    const asked = new Set<string>();
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        (given) => {
          const { TableName } = given.input as { readonly TableName?: string };
          asked.add(`${commandName} ${TableName === facts ? 'facts' : 'projections'}`);
          return next(given);
        },
      { step: 'initialize', name: 'asked' },
    );
    await run([aStreamRecord('AUDIT#dluhc', 'x', 1)]);
    client.middlewareStack.remove('asked');

    expect([...asked].sort()).toEqual(['PutItemCommand projections', 'QueryCommand facts']);
  });

  it('says which records failed, and projects the others', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation();
    const unreadable = { eventName: 'INSERT', dynamodb: { SequenceNumber: '7' } };

    const answer = await run([unreadable, aStreamRecord('AUDIT#dluhc', 'x', 8)]);

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
    expect(await one('PROGRESS#dluhc', 'LATEST')).toBeDefined();
    logged.mockRestore();
  });

  it('gives a reader what the facts say, from the projection once it has caught up', async () => {
    const fold = async (moment = {}) =>
      foldProgress(await progressFacts(service.tables, 'dluhc'), moment);
    const read = async (query = {}) =>
      (await service.call('getProgress', aCaller(), { query })).body;

    await runAll();
    const q2 = { period: '2023-24-Q2' };
    const period = { year: 2023, quarter: 2 } as const;
    expect(await read()).toEqual({ organisation: 'dluhc', ...(await fold()) });
    expect(await read(q2)).toEqual({ organisation: 'dluhc', ...q2, ...(await fold({ period })) });

    await service.call('submitReturn', aCaller(), { body: restatement('Example: twice.') });
    expect(await read()).toEqual({ organisation: 'dluhc', ...(await fold()) });
    expect(await read(q2)).toEqual({ organisation: 'dluhc', ...q2, ...(await fold({ period })) });
  });

  it('is read where it is fresh', async () => {
    const [latest] = await foldOrganisation(service.tables, 'dluhc');
    if (!latest) throw new Error('nothing was folded');
    const marked = { ...latest, content: { decisions: [], targets: [{ marked: true }] } };
    await putProjection(service.tables, marked);
    const read = async () => (await service.call('getProgress', aCaller())).body;

    expect(await read()).toMatchObject({ targets: [{ marked: true }] });
    await service.call('submitReturn', aCaller(), { body: saying('second', 1) });
    expect(JSON.stringify(await read())).not.toContain('marked');
  });
});
