import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { registerExample, saying } from '../../test/service/a-submission';

const period = '2023-24-Q2';

onEachEngine((engine) => {
  let service: Service;

  beforeAll(async () => {
    service = await aService(engine());
    await registerExample(service);
    await service.call('submitReturn', aCaller(), { body: saying('first', 0) });
    await service.call('submitReturn', aCaller(), { body: saying('second', 1) });
  });

  const get = (query: Record<string, string> = {}, caller = aCaller(), path = { period }) =>
    service.call('getReturn', caller, { path, query });
  const narrated = (narrative: string, version: number) => ({
    status: 200,
    body: {
      receipt: { version },
      version,
      return: { fields: { values: { narrative: `Example: ${narrative}` } } },
    },
  });

  it('gives the latest version, or the one asked for', async () => {
    expect(await get()).toMatchObject(narrated('second', 2));
    expect(await get({ version: '1' })).toMatchObject(narrated('first', 1));
  });

  it('does not know a version or a quarter that was not returned', async () => {
    expect(await get({ version: '3' })).toMatchObject({ status: 404 });
    expect(await get({}, aCaller(), { period: '2023-24-Q1' })).toMatchObject({ status: 404 });
  });

  it('shows no department the return of another', async () => {
    const hmrc = aCaller('preparer', 'hmrc');

    expect(await get({ organisation: 'dluhc' }, hmrc)).toMatchObject({ status: 403 });
    expect(await get({}, hmrc)).toMatchObject({ status: 404 });
    expect(await get({ organisation: 'dluhc' }, aCaller('certifier', 'hmrc'))).toMatchObject({
      status: 403,
    });
  });

  it('shows the centre the return, but not whom it names', async () => {
    const { status, body } = await get({ organisation: 'dluhc' }, aCaller('reviewer', 'co'));

    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('Example contact');
    expect(JSON.stringify((await get()).body)).toContain('Example contact');
  });

  it('lets nobody name an organisation in the path or a version that is none', async () => {
    const path = { period, organisation: 'hmrc' };
    expect(await get({}, aCaller(), path)).toMatchObject({ status: 403 });
    expect(await get({ version: '0' })).toMatchObject({ status: 400 });
  });
});
