import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { registerExample, saying } from '../../test/service/a-submission';

const certifier = aCaller('certifier');

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
    await registerExample(service);
    await submit('first', 0);
  });

  const submit = (narrative: string, previousVersion: number, caller = aCaller()) =>
    service.call('submitReturn', caller, { body: saying(narrative, previousVersion) });
  const certify = (caller = certifier, version = '1', period = '2023-24-Q2') =>
    service.call('certifyReturn', caller, { path: { period, version } });

  it('certifies the latest version by another person of the department', async () => {
    expect(await certify()).toEqual({
      status: 201,
      body: {
        organisation: 'dluhc',
        period: '2023-24-Q2',
        version: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        certifier: certifier.subject,
        certifiedAt: '2023-10-20T10:00:00.000Z',
      },
    });
    const { body } = await service.call('getReturn', aCaller(), { path: { period: '2023-24-Q2' } });
    expect(body).toMatchObject({ certification: { certifier: certifier.subject } });
  });

  it('refuses the person who submitted it', async () => {
    const { subject } = aCaller();

    expect(await certify({ ...certifier, subject })).toMatchObject({ status: 403 });
  });

  it('gives a double click the same answer', async () => {
    const first = await certify();
    service.at('2023-10-20T10:00:05.000Z');

    expect(await certify()).toEqual({ status: 200, body: first.body });
  });

  it('certifies once: a second certifier is refused', async () => {
    await certify();

    expect(await certify(aCaller('certifier', 'dluhc', 2))).toMatchObject({ status: 409 });
  });

  it('lets one of two certifiers at the same moment be the one', async () => {
    const both = [1, 2].map((number) => certify(aCaller('certifier', 'dluhc', number)));
    const statuses = (await Promise.all(both)).map(({ status }) => status);

    expect(statuses.sort()).toEqual([201, 409]);
  });

  it('refuses a version that a later one has followed', async () => {
    await submit('second', 1);

    expect(await certify()).toMatchObject({ status: 409 });
    expect(await certify(certifier, '2')).toMatchObject({ status: 201 });
  });

  it('knows no version that the department has not returned', async () => {
    expect(await certify(certifier, '2')).toMatchObject({ status: 404 });
    expect(await certify(certifier, '1', '2023-24-Q1')).toMatchObject({ status: 404 });
    expect(await certify(aCaller('certifier', 'hmrc'))).toMatchObject({ status: 404 });
  });

  it.each(['0', 'one', '1.5'])('refuses %s as a version', async (version) => {
    expect(await certify(certifier, version)).toMatchObject({ status: 400 });
  });
});
