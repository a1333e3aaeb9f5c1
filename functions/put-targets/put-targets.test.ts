import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';

const secretariat = aCaller('secretariat', 'co');
const target = {
  organisation: 'dwp',
  measure: '18.vacancy-rate',
  baseline: { value: 16, date: '2022-06-30' },
  value: 10,
  due: '2025-03-31',
  revision: 1,
};
const rebaseline = { value: 12, revision: 2, reason: 'Example: two bodies joined.' };

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
  });

  const put = (...changes: readonly object[]) =>
    service.call('putTargets', secretariat, {
      body: { targets: changes.map((change) => ({ ...target, ...change })) },
    });
  const register = async () => {
    const query = { period: '2023-24-Q2', organisation: 'dwp' };
    const { body } = await service.call('getRegister', secretariat, { query });
    return (body as { register: { targets: readonly object[] } }).register.targets;
  };

  it('adds a target with its author and its time', async () => {
    expect(await put({})).toMatchObject({ status: 201 });
    expect(await register()).toEqual([
      { ...target, author: secretariat.subject, receivedAt: '2023-10-20T10:00:00.000Z' },
    ]);
  });

  it('rebaselines by a revision with its reason', async () => {
    await put({});

    expect(await put(rebaseline)).toMatchObject({ status: 201 });
    expect(await register()).toMatchObject([rebaseline]);
  });

  it('refuses a rebaseline without a reason', async () => {
    await put({});

    expect(await put({ ...rebaseline, reason: undefined })).toMatchObject({ status: 400 });
    expect(await put({ ...rebaseline, reason: '  ' })).toMatchObject({ status: 400 });
    expect(await register()).toMatchObject([{ revision: 1 }]);
  });

  it('refuses a revision that is there already or leaves one out', async () => {
    await put({});

    expect(await put({ value: 11 })).toMatchObject({ status: 409 });
    expect(await put({ ...rebaseline, revision: 3 })).toMatchObject({ status: 409 });
    expect(await register()).toMatchObject([target]);
  });

  it('gives the same targets sent twice the same answer', async () => {
    const first = await put({});
    service.at('2023-10-20T10:00:05.000Z');

    expect(await put({})).toEqual({ status: 200, body: first.body });
  });

  it('adds all of several targets or none', async () => {
    await put({ subject: 'a' });

    expect(await put({ subject: 'b' }, { subject: 'a', value: 3 })).toMatchObject({ status: 409 });
    expect(await register()).toHaveLength(1);
    expect(await put({ subject: 'b' }, { subject: 'c' })).toMatchObject({ status: 201 });
    expect(await register()).toHaveLength(3);
  });

  it('adds the 30 targets that a request may hold, all as rebaselines', async () => {
    const subjects = Array.from({ length: 30 }, (_, at) => ({ subject: `service-${at}` }));
    await put(...subjects);

    expect(await put(...subjects.map((each) => ({ ...rebaseline, ...each })))).toMatchObject({
      status: 201,
    });
    expect(await register()).toHaveLength(30);
  });

  it('refuses a target twice in one request, and a measure that the roadmap lacks', async () => {
    expect(await put({}, { value: 9 })).toMatchObject({ status: 400 });
    expect(await put({ measure: '99.x' })).toMatchObject({ status: 422 });
  });
});
