import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { registerExample, restatement, aSubmission } from '../../test/service/a-submission';
import { recordsOfFacts } from '../../test/service/facts-stream';
import { project } from '../project/project';
import { pack } from '../tables/packed';
import { rebuildProjections } from './rebuild-projections';

const none = { equal: 0, behind: 0, missing: 0, differing: 0, unfounded: 0, unequal: 0 };

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
    await registerExample(service);
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
  });

  const rebuilt = () => rebuildProjections(service.tables, ['dluhc', 'hmrc']);
  const forge = (sk: string, change: Record<string, unknown>) =>
    service.tables.client.send(
      new UpdateCommand({
        TableName: service.tables.projections,
        Key: { pk: 'PROGRESS#dluhc', sk },
        UpdateExpression: `SET ${Object.keys(change)
          .map((name) => `#${name} = :${name}`)
          .join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(
          Object.keys(change).map((name) => [`#${name}`, name]),
        ),
        ExpressionAttributeValues: Object.fromEntries(
          Object.entries(change).map(([name, value]) => [`:${name}`, value]),
        ),
      }),
    );

  it('makes what is missing, and finds it equal from then on', async () => {
    // An organisation without facts has progress too: none.
    expect(await rebuilt()).toEqual({ ...none, missing: 4 });
    expect(await rebuilt()).toEqual({ ...none, equal: 4 });
  });

  it('finds what the projector made equal', async () => {
    const Records = await recordsOfFacts(service.tables);
    await project(service)({ Records });

    expect(await rebuilt()).toEqual({ ...none, equal: 3, missing: 1 });
  });

  it('brings up to date what is behind, and does not call that different', async () => {
    await rebuilt();
    await service.call('submitReturn', aCaller(), { body: restatement('Example: twice.') });

    expect(await rebuilt()).toEqual({ ...none, behind: 3, equal: 1 });
  });

  it('finds what was forged, even under a number of changes that never were, and puts it right', async () => {
    await rebuilt();
    const nothing = pack({ decisions: [], targets: [] });
    await forge('LATEST', { packed: nothing });
    await forge('2023-24-Q2', { packed: nothing, changes: 1_000_000 });

    expect(await rebuilt()).toEqual({ ...none, equal: 2, differing: 2 });
    expect(await rebuilt()).toEqual({ ...none, equal: 4 });
  });

  it('removes what rests on no fact, and leaves personal data where it is', async () => {
    await rebuilt();
    const { client, projections: TableName } = service.tables;
    const packed = pack({ decisions: [], targets: [] });
    const Item = { pk: 'PROGRESS#dluhc', sk: '2030-31-Q1', changes: 9, method: 1, packed };
    await client.send(new PutCommand({ TableName, Item }));

    expect(await rebuilt()).toEqual({ ...none, equal: 4, unfounded: 1 });
    expect(await rebuilt()).toEqual({ ...none, equal: 4 });
    const { body } = await service.call('getReturn', aCaller(), { path: { period: '2023-24-Q2' } });
    expect(body).toMatchObject({
      return: { fields: { values: { contactName: 'Example contact' } } },
    });
  });

  it('has earlier code’s projections made again', async () => {
    await rebuilt();
    await forge('LATEST', { method: 0 });

    expect(await rebuilt()).toEqual({ ...none, equal: 3, behind: 1 });
  });
});
