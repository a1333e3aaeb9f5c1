import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample, restatement } from '../../test/service/a-submission';

interface Progress {
  readonly decisions: readonly { readonly contributions: readonly Judged[] }[];
  readonly targets: readonly Judged[];
}

interface Judged {
  readonly status: string;
  readonly actual?: { readonly value: number };
  readonly target: unknown;
  readonly restated: readonly object[];
  readonly rebaselined: readonly object[];
}

onEachEngine((engine) => {
  let service: Service;

  beforeAll(async () => {
    service = await aService(engine());
    service.at('2023-10-01T09:00:00.000Z');
    await registerExample(service);
    service.at('2023-10-20T10:00:00.000Z');
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
    service.at('2023-10-25T10:00:00.000Z');
    await service.call('submitReturn', aCaller(), { body: restatement('Example: counted twice.') });
    service.at('2023-11-01T10:00:00.000Z');
    const rebaseline = { measure: '18.vacancy-rate', value: 5, due: '2025-03-31', revision: 2 };
    const targets = [
      { ...rebaseline, organisation: 'dluhc', reason: 'Example: two bodies joined.' },
    ];
    await service.call('putTargets', aCaller('secretariat', 'co'), { body: { targets } });
  });

  const progress = async (query: Record<string, string> = {}, caller = aCaller()) => {
    const { status, body } = await service.call('getProgress', caller, { query });
    expect(status).toBe(200);
    return body as Progress;
  };
  const vacancies = async (query: Record<string, string> = {}) =>
    (await progress(query)).targets[0];

  it('judges each contribution of each decision by what was returned', async () => {
    const { decisions } = await progress();

    expect(decisions).toHaveLength(1);
    expect(decisions[0]?.contributions).toHaveLength(1);
    expect(decisions[0]?.contributions[0]?.status).not.toBe('not returned');
  });

  it('shows the money, the conditions and the savings of each decision, with the cells that say them', async () => {
    const { decisions } = await progress();
    expect(decisions[0]).toMatchObject({
      money: { spent: 195_000_000, forecast: 470_000_000, said: { evidence: { sheet: 'Spend' } } },
      conditions: [{ condition: { id: 'C1' }, evidence: { sheet: 'Conditions' } }],
      savings: { planned: 40_000_000, achieved: 36_000_000, net: 27_000_000 },
    });
  });

  it('answers what was known on the day that is asked for', async () => {
    expect(await vacancies({ asAt: '2023-10-19', period: '2023-24-Q2' })).toMatchObject({
      status: 'not returned',
    });
    const first = await vacancies({ asAt: '2023-10-20', period: '2023-24-Q2' });
    const second = await vacancies({ asAt: '2023-10-25', period: '2023-24-Q2' });
    expect(first?.actual?.value).toBeGreaterThan(second?.actual?.value ?? Infinity);
  });

  it('shows that a later version restated the figure', async () => {
    expect((await vacancies({ asAt: '2023-10-20' }))?.restated).toEqual([]);
    expect((await vacancies({ asAt: '2023-10-25' }))?.restated).toHaveLength(1);
  });

  it('keeps the old target for what came before a rebaseline', async () => {
    expect(await vacancies({ asAt: '2023-10-31' })).toMatchObject({
      target: { revision: 1 },
      rebaselined: [],
    });
    const now = await vacancies();
    expect(now).toMatchObject({ target: { revision: 2 } });
    expect(now?.rebaselined).toHaveLength(1);
  });

  it('shows a reviewer any organisation, and a department its own alone', async () => {
    const query = { organisation: 'dluhc' };
    expect((await progress(query, aCaller('reviewer', 'co'))).decisions).toHaveLength(1);
    expect((await progress({}, aCaller('preparer', 'hmrc'))).decisions).toEqual([]);

    const refused = await service.call('getProgress', aCaller('preparer', 'hmrc'), { query });
    expect(refused.status).toBe(403);
  });

  it.each([{ asAt: '20/10/2023' }, { period: '2023' }, { organisation: 'nobody' }])(
    'refuses %j',
    async (query) => {
      const caller = aCaller('reviewer', 'co');
      expect(await service.call('getProgress', caller, { query })).toMatchObject({ status: 400 });
    },
  );
});
