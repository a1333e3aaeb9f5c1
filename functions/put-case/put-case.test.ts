import type { ListedCase } from '#domain/spend-control/case-in-full';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aCaseToSend } from '../../test/service/a-case-to-send';

const preparer = aCaller('preparer', 'dwp');
const assessor = aCaller('assessor', 'co');
const reference = 'DWP-2024-001';

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
  });

  const put = (change: object = {}, caller = preparer, path = { reference }) =>
    service.call('putCase', caller, { path, body: { ...aCaseToSend, ...change } });
  const get = (caller = assessor) => service.call('getCase', caller, { path: { reference } });
  const listed = async (caller = assessor) => {
    const { body } = await service.call('listCases', caller);
    return (body as { cases: readonly Pick<ListedCase, 'case' | 'standing'>[] }).cases;
  };

  it('adds a case with its preparer and its time', async () => {
    const added = {
      ...aCaseToSend,
      reference,
      preparer: preparer.subject,
      receivedAt: '2023-10-20T10:00:00.000Z',
    };
    expect(await put()).toEqual({ status: 201, body: added });
    expect((await get()).body).toMatchObject({
      revisions: [added],
      standing: { state: 'submitted', submittedOn: '2023-10-20' },
    });
  });

  it('shows a draft to its own organisation and to nobody else', async () => {
    await put({ state: 'draft' });
    expect((await get(preparer)).status).toBe(200);
    expect(await listed(preparer)).toHaveLength(1);
    for (const caller of [assessor, aCaller('secretariat', 'co'), aCaller('preparer', 'hmrc')]) {
      expect([caller.organisation, (await get(caller)).status]).toEqual([caller.organisation, 404]);
      expect(await listed(caller)).toEqual([]);
    }
  });

  it('shows the assessor what is submitted, without the drafts before it', async () => {
    await put({ state: 'draft', title: 'Demonstration: first words' });
    await put({ revision: 2 });
    expect((await get()).body).toMatchObject({ revisions: [{ revision: 2 }] });
    expect((await get(preparer)).body).toMatchObject({
      revisions: [{ revision: 1 }, { revision: 2 }],
    });
  });

  it('is superseded once a submitted case of its own department names it, and by no other', async () => {
    const next = { reference: 'DWP-2024-002' };
    const states = async () => {
      const [cases, { body }] = [await listed(), await get()];
      const one = cases.find((each) => each.case.reference === reference);
      return [one?.standing.state, (body as typeof one)?.standing.state];
    };
    await put();
    await put({ state: 'draft', supersedes: [reference] }, preparer, next);
    const others = { organisation: 'hmrc', supersedes: [reference] };
    await put(others, aCaller('preparer', 'hmrc'), { reference: 'HMRC-2024-001' });
    expect(await states()).toEqual(['submitted', 'submitted']);
    await put({ revision: 2, supersedes: [reference] }, preparer, next);
    expect(await states()).toEqual(['superseded', 'superseded']);
  });

  it('never overwrites a revision, and takes a double click as one', async () => {
    await put();
    expect((await put()).status).toBe(200);
    expect((await put({ title: 'Demonstration: another' })).status).toBe(409);
    expect((await put({ revision: 3 })).status).toBe(409);
    expect((await put({ revision: 2, state: 'draft' })).status).toBe(409);
    expect((await put({ revision: 2, title: 'Demonstration: another' })).status).toBe(201);
  });

  it('lets nobody take the reference of another organisation’s case', async () => {
    await put();
    const other = await put({ organisation: 'hmrc' }, aCaller('preparer', 'hmrc'));
    expect(other.status).toBe(409);
    expect((await get()).body).toMatchObject({ revisions: [{ organisation: 'dwp' }] });
  });

  it('lets an assessor enter a case for a department, but no draft', async () => {
    expect((await put({}, aCaller('preparer', 'hmrc'))).status).toBe(403);
    expect((await put({ state: 'draft' }, assessor)).status).toBe(422);
    expect((await put({}, assessor)).status).toBe(201);
  });

  it('refuses what is no case, by its part', async () => {
    expect(await put({ ends: '2024-12-31' })).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'body.ends' }] },
    });
    expect((await put({ organisation: 'nobody' })).status).toBe(400);
    expect((await put({ documents: [{ title: 'x', link: 'javascript:alert(1)' }] })).status).toBe(
      400,
    );
  });
});
