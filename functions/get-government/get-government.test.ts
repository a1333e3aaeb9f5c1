import { missionProgress } from '#domain/progress/mission-progress';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { onEachEngine } from '../../test/ledger/on-each-engine';
import { aCaller, aService, type Service } from '../../test/service/a-service';
import { aSubmission, registerExample } from '../../test/service/a-submission';
import { acceptedReturn } from '../tables/accepted-return';
import { observationHistory } from '../tables/history';
import { putReturn } from '../tables/put-return';
import { latestHead } from '../tables/submissions';
import { allTargets } from '../tables/targets';

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

  it('says the same as all that was ever returned', async () => {
    const { tables } = service;
    const head = await latestHead(tables, { organisation: 'dluhc', period: '2023-24-Q2' });
    if (!head) throw new Error('nothing was returned');
    const given = await acceptedReturn(tables, head, 'without personal data');
    const observations = given.observations.map((each) => ({ ...each, value: 1, numerator: 1 }));
    for (const other of ['2022-23-Q4', '2023-24-Q1', '2023-24-Q3']) {
      await putReturn(tables, { ...given, observations, head: { ...head, period: other } });
    }
    const { body } = await ask({ period: '2023-24-Q2' });

    const period = { year: 2023, quarter: 2 } as const;
    const history = await observationHistory(tables, 'dluhc');
    expect(new Set(history.map((each) => each.head.period)).size).toBe(4);
    const targets = await allTargets(tables, 'dluhc');
    const { commitments, measures, missions } = edition202225;
    const all = { commitments, measures, targets, history, period };
    const expected = missions.map((mission) => missionProgress({ ...all, mission }));
    const answered = (body as Government).missions;
    expect(
      answered.map(({ commitments: under }) =>
        under.flatMap((each) =>
          each.measures.map(({ measure, value, status }) => [measure, value, status]),
        ),
      ),
    ).toEqual(
      expected.map(({ commitments: under }) =>
        under.flatMap((each) =>
          each.measures.map(({ measure, value, status }) => [measure.id, value, status]),
        ),
      ),
    );
  });

  it('asks for a quarter', async () => {
    expect((await ask({})).status).toBe(400);
  });
});
