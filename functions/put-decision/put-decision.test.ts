import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';

const assessor = aCaller('assessor', 'co');
const decision = {
  organisation: 'dwp',
  title: 'Example case',
  outcome: 'approved',
  decidedOn: '2023-04-20',
  approved: 1_250_000_00,
  conditions: [],
  contributions: [{ id: 'K1', measure: '18.vacancy-rate', target: 10, due: '2025-03-31' }],
  sequence: 1,
};

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
  });

  const put = (change: object = {}, reference = 'DWP-2023-014', caller = assessor) =>
    service.call('putDecision', caller, { path: { reference }, body: { ...decision, ...change } });
  const register = async (organisation = 'dwp') => {
    const query = { period: '2023-24-Q2', organisation };
    const { body } = await service.call('getRegister', aCaller('reviewer', 'co'), { query });
    return (body as { register: { decisions: readonly object[] } }).register.decisions;
  };

  it('adds a decision with its assessor and its time', async () => {
    const added = {
      ...decision,
      reference: 'DWP-2023-014',
      assessor: assessor.subject,
      receivedAt: '2023-10-20T10:00:00.000Z',
    };

    expect(await put()).toEqual({ status: 201, body: added });
    expect(await register()).toEqual([added]);
  });

  it('supersedes a decision by a later one and keeps both', async () => {
    await put();
    await put({ sequence: 2, outcome: 'withdrawn', contributions: [] });

    expect(await register()).toMatchObject([{ sequence: 2, outcome: 'withdrawn' }]);
    expect(await put()).toMatchObject({ status: 200, body: { outcome: 'approved' } });
  });

  it('never overwrites a decision', async () => {
    await put();

    expect(await put({ outcome: 'not approved' })).toMatchObject({ status: 409 });
    expect(await register()).toMatchObject([{ outcome: 'approved' }]);
  });

  it('gives the same decision sent twice the same answer', async () => {
    const first = await put();
    service.at('2023-10-20T10:00:05.000Z');

    expect(await put()).toEqual({ status: 200, body: first.body });
  });

  it('refuses a sequence that leaves one out', async () => {
    expect(await put({ sequence: 2 })).toMatchObject({ status: 409 });
    expect(await register()).toEqual([]);
  });

  it('lets one of two assessors at the same moment be the one', async () => {
    const both = [1, 2].map((n) =>
      put({ approved: n }, 'DWP-2023-014', aCaller('assessor', 'co', n)),
    );

    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('keeps a reference with the organisation that has it', async () => {
    await put();

    expect(await put({ organisation: 'hmrc' })).toMatchObject({ status: 409 });
    expect(await put({ organisation: 'hmrc', sequence: 2 })).toMatchObject({ status: 409 });
    expect(await register('hmrc')).toEqual([]);
  });

  it('refuses an assessor of the organisation whose case it is', async () => {
    expect(await put({ organisation: 'co' })).toMatchObject({ status: 403 });
  });

  it.each([
    ['an unknown organisation', { organisation: 'nobody' }, 400],
    ['an amount that is not whole pence', { approved: 10.5 }, 400],
    ['a day that is none', { decidedOn: '2023-02-30' }, 400],
    [
      'a measure that the roadmap lacks',
      { contributions: [{ ...decision.contributions[0], measure: '99.x' }] },
      422,
    ],
  ])('refuses %s', async (_, change, status) => {
    expect(await put(change)).toMatchObject({ status });
    expect(await register()).toEqual([]);
  });
});
