import type { Caller } from '../authorise/caller';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaseToSend } from '../../test/service/a-case-to-send';
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
  const enterCase = (reference: string, caller: Caller, revision = 1) =>
    service.call('putCase', caller, { path: { reference }, body: { ...aCaseToSend, revision } });
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

  it('refuses who prepared the case, in whatever revision', async () => {
    await enterCase('DWP-2023-014', assessor);
    const other = aCaller('assessor', 'co', 2);
    await enterCase('DWP-2023-014', other, 2);

    expect(await put()).toMatchObject({ status: 403, body: { title: 'You prepared this case' } });
    expect(await put({}, 'DWP-2023-014', other)).toMatchObject({ status: 403 });
    expect(await put({}, 'DWP-2023-014', aCaller('assessor', 'co', 3))).toMatchObject({
      status: 201,
    });
  });

  it('takes a second assessor for a case of the assessor’s own organisation', async () => {
    const own = aCaller('assessor', 'dwp');
    const path = { reference: 'DWP-2023-014' };
    const agree = (caller: Caller) =>
      service.call('takeCaseStep', caller, { path, body: { step: 'agreed' } });
    await enterCase(path.reference, aCaller('preparer', 'dwp'));

    expect(await put({}, path.reference, own)).toMatchObject({ status: 403 });
    await agree(own);
    expect(await put({}, path.reference, own)).toMatchObject({ status: 403 });
    service.at('2023-10-20T11:00:00.000Z');
    await agree(assessor);
    expect(await put({}, path.reference, own)).toMatchObject({ status: 201 });
  });

  it('asks why two decisions answer for the whole of one target', async () => {
    await put();
    const again = { ...decision.contributions[0] };
    const answer = await put({ contributions: [again] }, 'DWP-2023-015');
    expect(answer).toMatchObject({
      status: 422,
      body: { doubts: [{ contribution: 'K1', doubts: [{ with: ['DWP-2023-014'] }] }] },
    });

    const despite = 'Demonstration: the first case pays for the first half only.';
    const explained = await put({ contributions: [{ ...again, despite }] }, 'DWP-2023-015');
    expect(explained).toMatchObject({ status: 201, body: { contributions: [{ despite }] } });
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
