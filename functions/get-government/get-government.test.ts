import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample } from '../../test/service/a-submission';

interface Government {
  readonly missions: readonly {
    readonly commitments: readonly {
      readonly commitment: { readonly number: number };
      readonly measures: readonly {
        readonly measure: string;
        readonly value?: number;
        readonly status: string;
        readonly organisations: { readonly count: number; readonly of: number };
      }[];
    }[];
  }[];
  readonly greatServices: object;
}

onEachEngine((engine) => {
  let service: Service;
  const ask = (query: Record<string, string>) =>
    service.call('getGovernment', aCaller('reviewer', 'co'), { query });

  beforeAll(async () => {
    service = await aService(engine());
    service.at('2023-10-01T09:00:00.000Z');
    await registerExample(service);
    service.at('2023-10-20T10:00:00.000Z');
    await service.call('submitReturn', aCaller(), { body: aSubmission(0) });
  });

  it('has every mission and commitment, and says how many organisations a figure rests on', async () => {
    const { status, body } = await ask({ period: '2023-24-Q2' });
    const { missions } = body as Government;
    const commitments = missions.flatMap((mission) => mission.commitments);

    expect([status, missions.length, commitments.length]).toEqual([200, 6, 21]);
    expect(commitments.map(({ commitment }) => commitment.number)).toEqual(
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
    const vacancies = commitments[17]?.measures.find(
      ({ measure }) => measure === '18.vacancy-rate',
    );
    expect(vacancies).toMatchObject({ value: 12, organisations: { count: 1, of: 1 } });
  });

  it('counts great services towards 50, and moves only what returned twice', async () => {
    const { body } = await ask({ period: '2023-24-Q2' });
    expect((body as Government).greatServices).toEqual({
      from: { organisations: [] },
      to: { services: 2, organisations: ['dluhc'] },
      comparable: [],
      target: 50,
      meets: false,
    });
  });

  it('answers what was known on the day that is asked for', async () => {
    const { body } = await ask({ period: '2023-24-Q2', asAt: '2023-10-19' });
    expect((body as Government).greatServices).toMatchObject({ to: { organisations: [] } });
  });

  it('asks for a quarter', async () => {
    expect((await ask({})).status).toBe(400);
  });
});
