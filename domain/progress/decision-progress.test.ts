import { aContribution } from '../../test/builders/a-contribution';
import { aDecision } from '../../test/builders/a-decision';
import { aMeasure } from '../../test/builders/a-measure';
import { anObservation } from '../../test/builders/an-observation';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Decision } from '../register/decision';
import { decisionProgress } from './decision-progress';
import type { Moment } from './moment';

const measures = [aMeasure(), aMeasure({ id: '16.senior' }), aMeasure({ id: '18.vacancies' })];
const history = [
  returnedObservations({
    observations: [
      anObservation({ value: 90 }),
      anObservation({ measure: '16.senior', value: 57 }),
    ],
  }),
  returnedObservations({ organisation: 'hmrc', observations: [anObservation({ value: 1 })] }),
];
const three = [
  aContribution(),
  aContribution({ id: 'K2', measure: '16.senior' }),
  aContribution({ id: 'K3', measure: '18.vacancies' }),
];
const ask = (
  decisions: readonly Decision[],
  moment: Moment = { period: { year: 2023, quarter: 2 } },
) => decisionProgress({ decisions, measures, history, ...moment });

describe('decisionProgress', () => {
  it('is achieved where its only contribution is, by the returns of its own organisation', () => {
    expect(ask([aDecision()])).toMatchObject({ status: 'achieved', judged: { count: 1, of: 1 } });
    expect(ask([aDecision({ organisation: 'hmrc' })])?.status).toBe('worsening');
    expect(ask([aDecision({ organisation: 'moj' })])?.status).toBe('cannot be said');
  });

  it('is the worst of those judged, with how many they are and the mean beside it', () => {
    const progress = ask([aDecision({ contributions: three })]);
    expect(progress?.status).toBe('behind');
    expect(progress?.judged).toEqual({ count: 2, of: 3 });
    expect(progress?.contributions.map(({ status }) => status)).toEqual([
      'achieved',
      'behind',
      'not returned',
    ]);
    // R = (7 / 40) ÷ (183 / 731) = 0.69904…; (5 + 7.1429 R - 4.2857) / 2
    const ratio = (7 * 731) / (40 * 183);
    expect(progress?.mean?.score).toBeCloseTo((5 + 7.1429 * ratio - 4.2857) / 2, 9);
    expect(progress?.mean?.status).toBe('on track');
  });

  it.each(['not approved', 'withdrawn'] as const)('has no progress where it is %s', (outcome) => {
    expect(ask([aDecision({ outcome, contributions: three })])).toMatchObject({
      status: outcome,
      judged: { count: 0, of: 3 },
      contributions: [],
    });
  });

  it('has progress where it is approved with conditions', () => {
    expect(ask([aDecision({ outcome: 'approved with conditions' })])?.status).toBe('achieved');
  });

  it('cannot be said without contributions', () => {
    expect(ask([aDecision({ contributions: [] })])).toMatchObject({
      status: 'cannot be said',
      judged: { count: 0, of: 0 },
    });
  });

  it('stops at a contribution whose measure does not exist', () => {
    const decision = aDecision({ contributions: [aContribution({ measure: '22.none' })] });
    expect(() => ask([decision])).toThrow('No measure 22.none');
  });
});

describe('a later decision', () => {
  const first = aDecision();
  const second = aDecision({
    sequence: 2,
    receivedAt: '2023-12-05T09:00:00.000Z',
    assessor: 'assessor-2',
    contributions: [aContribution({ target: 95 })],
  });
  const third = aDecision({
    sequence: 3,
    receivedAt: '2024-02-01T09:00:00.000Z',
    outcome: 'withdrawn',
  });
  const all = [third, first, second];

  it.each([
    [{ asAt: '2023-04-19' }, undefined, undefined],
    [{ asAt: '2023-10-31' }, 1, 'achieved'],
    [{ asAt: '2023-12-05' }, 2, 'on track'],
    [{ asAt: '2024-02-01' }, 3, 'withdrawn'],
    [{ period: { year: 2023, quarter: 2 } }, 1, 'achieved'],
    [{}, 3, 'withdrawn'],
  ] as const)('is in force only from when it is received: %j', (moment, sequence, status) => {
    const progress = ask(all, moment);
    expect(progress?.decision.sequence).toBe(sequence);
    expect(progress?.status).toBe(status);
  });

  it('shows that a contribution was rebaselined, by whom and when', () => {
    const { contributions } = ask(all, { asAt: '2023-12-31' }) ?? {};
    expect(contributions?.[0]?.rebaselined).toEqual([
      {
        from: { baseline: { value: 50, date: '2023-03-31' }, target: 90, due: '2025-03-31' },
        to: { baseline: { value: 50, date: '2023-03-31' }, target: 95, due: '2025-03-31' },
        receivedAt: '2023-12-05T09:00:00.000Z',
        author: 'assessor-2',
      },
    ]);
    expect(ask(all, { asAt: '2023-11-30' })?.contributions[0]?.rebaselined).toEqual([]);
  });
});
