import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample, saying } from '../../test/service/a-submission';

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
    await registerExample(service);
  });

  const submit = (body: object, caller = aCaller()) =>
    service.call('submitReturn', caller, { body });
  const versions = async () => {
    const { body } = await service.call('listReturns', aCaller());
    return (body as { returns: { receipt: { version: number } }[] }).returns.map(
      ({ receipt }) => receipt.version,
    );
  };
  const items = async () => {
    const { client, facts } = service.tables;
    const { Items = [] } = await client.send(new ScanCommand({ TableName: facts }));
    return Items.length;
  };

  it('gives a receipt for a return without fault', async () => {
    const { status, body } = await submit(aSubmission(0));

    expect(body).toEqual({
      organisation: 'dluhc',
      period: '2023-24-Q2',
      version: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      receivedAt: '2023-10-20T10:00:00.000Z',
      ruleSet: '2022-07',
      form: '2022-25/1',
      rows: expect.any(Number) as number,
      findings: expect.objectContaining({ error: 0 }) as object,
    });
    expect(status).toBe(201);
  });

  it('gives a double click the very same receipt and writes nothing more', async () => {
    const first = await submit(aSubmission(0));
    const written = await items();
    service.at('2023-10-20T10:00:05.000Z');
    const second = await submit(aSubmission(0));

    expect(second).toEqual({ status: 200, body: first.body });
    expect(await items()).toBe(written);
  });

  it('gives two clicks at the same moment one version and one receipt', async () => {
    const clicks = await Promise.all([submit(aSubmission(0)), submit(aSubmission(0))]);

    expect(clicks.map(({ status }) => status).sort()).toEqual([200, 201]);
    const [first, second] = clicks;
    expect(second.body).toEqual(first.body);
    expect(await versions()).toEqual([1]);
  });

  it('makes no version of what the latest version says already', async () => {
    const first = await submit(aSubmission(0));
    const again = await submit(aSubmission(1));

    expect(again).toEqual({ status: 200, body: first.body });
    expect(await versions()).toEqual([1]);
  });

  it('makes A, B and A again three versions', async () => {
    await submit(saying('A', 0));
    await submit(saying('B', 1));
    const third = await submit(saying('A', 2));

    expect(third).toMatchObject({ status: 201, body: { version: 3 } });
    expect(await versions()).toEqual([1, 2, 3]);
  });

  it('gives a late second click its own receipt, even after a later version', async () => {
    const first = await submit(saying('A', 0));
    await submit(saying('B', 1));

    expect(await submit(saying('A', 0))).toEqual({ status: 200, body: first.body });
  });

  it('refuses all but one of two people who race, and says who was first', async () => {
    const people = [1, 2].map((number) => aCaller('preparer', 'dluhc', number));
    const outcomes = await Promise.all(
      people.map((caller, at) => submit(saying(`from ${at}`, 0), caller)),
    );

    expect(outcomes.map(({ status }) => status).sort()).toEqual([201, 409]);
    const winner = people[outcomes.findIndex(({ status }) => status === 201)];
    expect(outcomes.find(({ status }) => status === 409)?.body).toMatchObject({
      latest: {
        version: 1,
        receivedAt: '2023-10-20T10:00:00.000Z',
        submitter: { role: 'preparer', subject: winner?.subject },
      },
    });
    expect(await versions()).toEqual([1]);
  });

  it('refuses a return that was made on an earlier version than the latest', async () => {
    await submit(saying('A', 0));

    expect(await submit(saying('B', 0))).toMatchObject({
      status: 409,
      body: { latest: { version: 1 } },
    });
    expect(await submit(saying('B', 7))).toMatchObject({
      status: 409,
      body: { latest: { version: 1 } },
    });
  });

  it('takes no organisation from the body', async () => {
    await submit({ ...aSubmission(0), organisation: 'hmrc' });

    expect(await versions()).toEqual([1]);
    const { body } = await service.call('listReturns', aCaller('preparer', 'hmrc'));
    expect(body).toEqual({ organisation: 'hmrc', returns: [] });
  });
});
