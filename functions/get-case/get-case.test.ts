import type { CriterionResult } from '#domain/alignment/assess-alignment';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaseToSend } from '../../test/service/a-case-to-send';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { registerExample, saying } from '../../test/service/a-submission';

const assessor = aCaller('assessor', 'co');
const secretariat = aCaller('secretariat', 'co');

onEachEngine((engine) => {
  let service: Service;

  beforeEach(async () => {
    service = await aService(engine());
  });

  const put = (reference: string, change: object = {}, organisation = 'dwp') =>
    service.call('putCase', aCaller('preparer', organisation), {
      path: { reference },
      body: { ...aCaseToSend, organisation, ...change },
    });
  const get = async (reference: string) => {
    const { body } = await service.call('getCase', assessor, { path: { reference } });
    return body as {
      assessment: {
        control: { set: { id: string }; decides: { by: string }; weighed: { outcome: string } };
        alignment: readonly CriterionResult[];
      };
      clock: unknown;
    };
  };
  const resultOf = async (reference: string, criterion: string) => {
    const { assessment } = await get(reference);
    return assessment.alignment.find((each) => each.criterion.id === criterion);
  };

  it('assesses a case by the control of the day on which it was submitted', async () => {
    service.at('2024-03-04T10:00:00.000Z');
    await put('DWP-2024-001');
    service.at('2026-05-01T10:00:00.000Z');
    const { assessment, clock } = await get('DWP-2024-001');
    expect(assessment.control).toMatchObject({
      set: { id: 'v6-2024-02' },
      controlled: { controlled: 'yes' },
      // One of the top 75: high in February 2024.
      weighed: { outcome: 'rated', rating: 'high' },
      decides: { by: 'centre' },
      asksStrategicCommitments: true,
    });
    expect(clock).toHaveProperty('notPublished');
  });

  it('takes the service levels that the secretariat entered', async () => {
    service.at('2024-03-04T10:00:00.000Z');
    await service.call('putControl', secretariat, {
      body: {
        controlSet: 'v6-2024-02',
        from: '2024-03-01',
        source: 'Demonstration: a letter',
        rule: {
          part: 'service-levels',
          serviceLevels: {
            acknowledgeWorkingDays: 2,
            furtherInformationWorkingDays: 7,
            decisionCalendarDays: 28,
            queryWorkingDays: 3,
          },
        },
      },
    });
    await put('DWP-2024-001');
    expect((await get('DWP-2024-001')).clock).toMatchObject([
      { promise: 'acknowledge', due: '2024-03-06', state: 'due' },
      { due: '2024-03-13' },
      { due: '2024-04-01' },
    ]);
  });

  it('lets a department with earned autonomy decide what is rated low', async () => {
    service.at('2024-03-04T10:00:00.000Z');
    const change = { subject: 'not-on-the-list', annualCost: 0, transactions: 0 };
    await put('DWP-2024-001', change);
    expect((await get('DWP-2024-001')).assessment.control.decides.by).toBe('centre');
    await service.call('putControl', secretariat, {
      body: { organisation: 'dwp', from: '2024-01-01' },
    });
    expect((await get('DWP-2024-001')).assessment.control.decides.by).toBe('department');
  });

  it('aligns a case by its answers and by what the department’s returns show', async () => {
    await registerExample(service);
    await service.call('submitReturn', aCaller(), { body: saying('first', 0) });
    await put(
      'DLUHC-2023-009',
      {
        subject: 'signing-up-to-register-to-vote',
        answers: [{ question: 'savings-shown', answer: 'none' }],
      },
      'dluhc',
    );
    expect(await resultOf('DLUHC-2023-009', 'one-login-adopted')).toMatchObject({
      result: 'not answered',
    });
    const team = await resultOf('DLUHC-2023-009', 'team-product-centric');
    expect(team?.reasons).toMatchObject([
      { source: { kind: 'return', version: 1, evidence: { sheet: 'People' } } },
    ]);
  });

  it('shows technology that another department buys as well', async () => {
    await put('DWP-2024-001', {
      answers: [{ question: 'technology-bought-once', answer: 'looked' }],
    });
    await put('HMRC-2024-001', { state: 'draft' }, 'hmrc');
    expect((await resultOf('DWP-2024-001', 'technology-bought-once'))?.result).toBe('aligned');
    await put('HMRC-2024-001', { revision: 2 }, 'hmrc');
    expect(await resultOf('DWP-2024-001', 'technology-bought-once')).toMatchObject({
      result: 'aligned if',
      reasons: [{}, { source: { kind: 'case', reference: 'HMRC-2024-001' } }],
    });
  });
});
