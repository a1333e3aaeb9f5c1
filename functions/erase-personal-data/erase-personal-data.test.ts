import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, serviceOn, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample, restatement } from '../../test/service/a-submission';

const secretariat = aCaller('secretariat', 'co');
const path = { period: '2023-24-Q2' };

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
    await registerExample(service);
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
    service.at('2023-10-25T10:00:00.000Z');
    await service.call('submitReturn', aCaller(), { body: restatement('Example: twice.') });
    service.at('2026-01-01T10:00:00.000Z');
  });

  const erase = (body: object) => service.call('erasePersonalData', secretariat, { body });
  const named = async (version: string) => {
    const query = { version };
    const { body } = await service.call('getReturn', aCaller(), { path, query });
    const { values } = (body as { return: { fields: { values: Record<string, unknown> } } }).return
      .fields;
    return [values['contactName'], values['contactEmail'], values['certifierName']];
  };
  const nobody = [undefined, undefined, undefined];
  const everything = async () => {
    const { client, facts, projections } = service.tables;
    const scans = [facts, projections].map((TableName) =>
      client.send(new ScanCommand({ TableName })),
    );
    return JSON.stringify((await Promise.all(scans)).map(({ Items }) => Items));
  };

  it('erases what was received up to a day, and keeps what came later', async () => {
    expect(await erase({ organisation: 'dluhc', upTo: '2023-10-24' })).toEqual({
      status: 200,
      body: { organisation: 'dluhc', erased: [{ period: '2023-24-Q2', version: 1 }] },
    });
    expect(await named('1')).toEqual(nobody);
    expect(await named('2')).toContain('Example contact');
  });

  it('erases one version', async () => {
    await erase({ organisation: 'dluhc', period: '2023-24-Q2', version: 2 });

    expect(await named('1')).toContain('Example contact');
    expect(await named('2')).toEqual(nobody);
  });

  it('leaves nobody’s name anywhere, and a fact of it that names nobody', async () => {
    expect(await everything()).toContain('Example contact');
    await erase({ organisation: 'dluhc', upTo: '2026-01-01' });

    expect(await everything()).not.toContain('Example contact');
    const query = { organisation: 'dluhc', from: '2026-01-01' };
    const { body } = await service.call('getAudit', secretariat, { query });
    const receivedAt = '2026-01-01T10:00:00.000Z';
    const by = {
      organisation: 'dluhc',
      action: 'personal data erased',
      subject: 'secretariat-1@co',
    };
    expect(body).toEqual({
      entries: [1, 2].map((n) => ({ ...by, receivedAt, about: `2023-24-Q2#HEAD#000${n}` })),
    });
  });

  it('erases nothing twice', async () => {
    await erase({ organisation: 'dluhc', upTo: '2026-01-01' });
    const once = await everything();

    expect(await erase({ organisation: 'dluhc', upTo: '2026-01-01' })).toMatchObject({
      body: { erased: [] },
    });
    expect(await everything()).toBe(once);
  });

  it('never says that it erased what it did not, however many ask at once', async () => {
    const all = { organisation: 'dluhc', upTo: '2026-01-01' };
    const answers = await Promise.allSettled([erase(all), erase(all), erase(all)]);

    const done = answers.filter(({ status }) => status === 'fulfilled');
    expect(done.length).toBeGreaterThan(0);
    expect(await named('1')).toEqual(nobody);
    const { body } = await service.call('getAudit', secretariat, { query: { from: '2026-01-01' } });
    expect((body as { entries: unknown[] }).entries).toHaveLength(2);
  });

  it('leaves every other read and the next submission working', async () => {
    await erase({ organisation: 'dluhc', upTo: '2026-01-01' });
    const query = { period: '2023-24-Q2' };
    const asked = { query, path };

    for (const name of ['getReturn', 'listReturns', 'getRegister', 'getProgress'] as const) {
      expect([name, await service.call(name, aCaller(), asked)]).toMatchObject([
        name,
        { status: 200 },
      ]);
    }
    const body = { ...restatement('Example: again.'), previousVersion: 2 };
    expect(await service.call('submitReturn', aCaller(), { body })).toMatchObject({ status: 201 });
    expect(await named('3')).toContain('Example contact');
  });

  it('forgets by itself what is older than the secretariat’s period, where there is one', async () => {
    const kept = (personalDays: number) => serviceOn({ ...service.tables, personalDays });
    const days = Math.floor(Date.now() / 86_400_000);
    const submit = async (personalDays: number, previousVersion: number, reason: string) => {
      const body = { ...restatement(reason), previousVersion };
      expect(await kept(personalDays).call('submitReturn', aCaller(), { body })).toMatchObject({
        status: 201,
      });
    };
    await submit(1, 2, 'Example: third.');
    await submit(days, 3, 'Example: fourth.');

    expect(await named('3')).toEqual(nobody);
    expect(await named('4')).toContain('Example contact');
  });

  it.each([
    { organisation: 'dluhc' },
    { organisation: 'dluhc', period: '2023-24-Q2' },
    { organisation: 'dluhc', upTo: '2026-01-01', version: 1 },
    { organisation: 'nobody', upTo: '2026-01-01' },
  ])('refuses %j', async (body) => {
    expect(await erase(body)).toMatchObject({ status: 400 });
  });
});
