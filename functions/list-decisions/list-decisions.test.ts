import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample, restatement } from '../../test/service/a-submission';

interface Listed {
  readonly period: string;
  readonly asAt?: string;
  readonly decisions: readonly DecisionInFull[];
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
  });

  const list = async (caller = aCaller(), query: Record<string, string> = {}) => {
    const { body, status } = await service.call('listDecisions', caller, { query });
    expect(status).toBe(200);
    return body as Listed;
  };

  it('shows a department its own decisions, at the end of the last quarter', async () => {
    const { decisions, period } = await list();
    expect(period).toBe('2023-24-Q2');
    expect(decisions.map(({ progress }) => progress.decision.organisation)).toEqual(['dluhc']);
    expect((await list(aCaller('preparer', 'hmrc'))).decisions).toEqual([]);
  });

  it.each(['assessor', 'reviewer', 'secretariat'] as const)(
    'shows the %s those of every organisation in one answer, or of one',
    async (role) => {
      expect((await list(aCaller(role, 'co'))).decisions).toHaveLength(1);
      const ofOne = await list(aCaller(role, 'co'), { organisation: 'hmrc' });
      expect(ofOne.decisions).toEqual([]);
    },
  );

  it('says what changed since the quarter before, and which cells say so', async () => {
    const [decision] = (await list()).decisions;
    const spent = decision?.changes.find(({ what }) => what === 'spent');
    expect(spent).toMatchObject({
      to: 195_000_000,
      by: { version: 2, evidence: { sheet: 'Spend' } },
    });
    expect(decision?.history).toMatchObject([{ sequence: 1 }]);
  });

  it('answers what was known on the day that is asked for', async () => {
    const [decision] = (await list(aCaller(), { asAt: '2023-10-19', period: '2023-24-Q2' }))
      .decisions;
    expect(decision?.progress.money.spent).toBeUndefined();
    expect((await list(aCaller(), { asAt: '2023-09-30' })).decisions).toEqual([]);
  });

  it('takes the quarter that had ended on the day that is asked for', async () => {
    expect((await list(aCaller(), { asAt: '2023-09-30' })).period).toBe('2023-24-Q1');
  });

  it('refuses a department what is another’s', async () => {
    const query = { organisation: 'dluhc' };
    const caller = aCaller('preparer', 'hmrc');
    expect((await service.call('listDecisions', caller, { query })).status).toBe(403);
  });

  it.each([{ asAt: '20/10/2023' }, { period: '2023' }, { organisation: 'nobody' }])(
    'refuses %j',
    async (query) => {
      const caller = aCaller('reviewer', 'co');
      expect((await service.call('listDecisions', caller, { query })).status).toBe(400);
    },
  );
});
