import type { Finding } from '#domain/rules/finding';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample, restatement } from '../../test/service/a-submission';

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
    await registerExample(service);
  });

  const submit = (body: object, caller = aCaller()) =>
    service.call('submitReturn', caller, { body });
  const items = async () => {
    const { client, facts } = service.tables;
    const { Items = [] } = await client.send(new ScanCommand({ TableName: facts }));
    return Items.length;
  };

  it('refuses a return with an error and gives its findings by sheet and cell', async () => {
    const wrong = aSubmission(0, { tables: { people: [{ vacancies: -1 }] } });
    const before = await items();
    const { status, body } = await submit(wrong);

    expect(status).toBe(422);
    const { findings } = body as { findings: readonly Finding[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', sheet: 'People' }),
    );
    expect(await items()).toBe(before);
  });

  it('refuses a query without a reason, and keeps the reason that answers it', async () => {
    await submit(aSubmission(0));

    expect(await submit(restatement(''))).toMatchObject({ status: 422 });
    expect(await submit(restatement('Example: counted twice.'))).toMatchObject({ status: 201 });
    const path = { period: '2023-24-Q2' };
    const { body } = await service.call('getReturn', aCaller(), { path });
    expect((body as { answers: readonly object[] }).answers).toContainEqual(
      expect.objectContaining({ rule: 'restatement-explained', reason: 'Example: counted twice.' }),
    );
  });

  it('refuses a return for another organisation than the submitter’s own', async () => {
    const { status, body } = await submit(aSubmission(0), aCaller('preparer', 'hmrc'));

    expect(status).toBe(422);
    const { findings } = body as { findings: readonly Finding[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ severity: 'error', sheet: 'Return' }),
    );
  });

  it('refuses more than 40,000 rows before anything is written', async () => {
    const people = Array.from({ length: 40_001 }, (_, at) => ({ part: `Part ${at}` }));
    const before = await items();

    expect(await submit(aSubmission(0, { tables: { people } }))).toMatchObject({ status: 413 });
    expect(await items()).toBe(before);
  });
});
