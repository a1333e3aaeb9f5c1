import type { BoardReport } from '#domain/review/board-report';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample } from '../../test/service/a-submission';

onEachEngine((engine) => {
  let service: Service;
  const ask = async (query: Record<string, string>) => {
    const { body, status } = await service.call('getBoard', aCaller('reviewer', 'co'), { query });
    return { status, report: body as BoardReport };
  };

  beforeAll(async () => {
    service = await aService(engine());
    service.at('2023-10-01T09:00:00.000Z');
    await registerExample(service);
    service.at('2023-10-20T10:00:00.000Z');
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
  });

  it('reports on six months out of what departments returned, with who is missing and late', async () => {
    const { report, status } = await ask({ period: '2023-24-Q2', deadline: '2023-10-15' });
    expect([status, report.from, report.to]).toEqual([200, '2023-04-01', '2023-09-30']);
    expect(report.greatServices?.to).toEqual({ services: 2, organisations: ['dluhc'] });
    expect(report.returned.late.map(({ organisation }) => organisation)).toEqual(['dluhc']);
    expect(report.returned.missing).toContain('dwp');
  });

  it('knows nothing that was received after its day', async () => {
    const { report } = await ask({ period: '2023-24-Q2', asAt: '2023-10-19' });
    expect(report.returned.returned).toEqual([]);
    expect(report.greatServices?.to).toEqual({ organisations: [] });
  });

  it('asks for a quarter', async () => {
    expect((await ask({})).status).toBe(400);
  });
});
