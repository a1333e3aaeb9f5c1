import { aDecision } from '../../test/builders/a-decision';
import { aTarget } from '../../test/builders/a-target';
import { returnedObservations } from '../../test/builders/returned-observations';
import type { Observation } from '../progress/observation';
import type { ReturnedObservations } from '../progress/returned-observations';
import { edition202225 } from '../roadmap/edition-2022-25';
import { boardReport } from './board-report';

const evidence = { sheet: 'People', cells: 'D5' };
const vacancies = (numerator: number, denominator: number): Observation => ({
  measure: '18.vacancy-rate',
  answer: 'value',
  value: (100 * numerator) / denominator,
  ...{ numerator, denominator, evidence },
});
const september = { year: 2024, quarter: 2 } as const;
const march = { year: 2023, quarter: 4 } as const;
const given = (
  organisation: string,
  observations: readonly Observation[],
  change: Partial<ReturnedObservations> = {},
) => {
  const received = { receivedAt: '2024-10-15T09:00:00.000Z', period: september };
  return returnedObservations({ organisation, observations, ...received, ...change });
};
const inMarch = { period: march, receivedAt: '2024-04-15T09:00:00.000Z' };
const facts = { edition: edition202225, period: september, decisions: [], targets: [] };
const reportOf = (history: readonly ReturnedObservations[], change: object = {}) =>
  boardReport({ ...facts, history, ...change });
const vacancyRate = (report: ReturnType<typeof reportOf>) =>
  report.missions[4]?.commitments
    .flatMap(({ measures }) => measures)
    .find(({ measure }) => measure === '18.vacancy-rate');

/** What a service says of the four published parts of the great standard. */
const service = (subject: string, satisfied: number): readonly Observation[] => [
  ...['1.digital-adoption', '1.digital-completion', '1.user-satisfaction'].map(
    (measure): Observation => {
      const numerator = measure === '1.user-satisfaction' ? satisfied : 95;
      return { measure, subject, answer: 'value', numerator, denominator: 100, evidence };
    },
  ),
  { measure: '1.accessibility', subject, answer: 'value', value: 1, evidence },
];

describe('the Board report', () => {
  it('has six missions and 21 commitments, and says of the roadmap’s savings that nothing was shown', () => {
    const { missions, savings } = reportOf([]);
    expect(missions.flatMap(({ commitments }) => commitments)).toHaveLength(21);
    expect(savings.map(({ basis, target }) => [target, basis])).toEqual([
      [100_000_000_000, 'to date'],
      [undefined, 'to date'],
      [10_100_000_000, 'net, a year'],
    ]);
    expect(savings.every(({ verdict }) => verdict === 'cannot be said')).toBe(true);
  });

  it('works a rate out from the sums, and compares over those that gave it both times', () => {
    const report = reportOf([
      given('dwp', [vacancies(10, 100)]),
      given('hmrc', [vacancies(90, 300)]),
      given('dwp', [vacancies(20, 100)], inMarch),
    ]);
    expect(vacancyRate(report)).toMatchObject({
      value: 25,
      before: { value: 20, gave: ['dwp'] },
      likeForLike: { from: 20, to: 10, organisations: ['dwp'] },
      verdict: 'cannot be said',
    });
  });

  it('relies less on savings the more departments did not return', () => {
    const saving = {
      measure: '15.pay-reform-savings',
      answer: 'value',
      value: 5,
      evidence,
    } as const;
    const [, , payReform] = reportOf([given('dwp', [saving]), given('hmrc', [])]).savings;
    expect(payReform).toMatchObject({ value: 5, verdict: 'cannot be said' });
    expect(payReform?.organisations).toEqual({ count: 1, of: 22 });
  });

  it('says which cells each figure comes from', () => {
    const report = reportOf([given('dwp', [vacancies(10, 100)], { version: 3 })]);
    expect(vacancyRate(report)?.sources).toEqual([
      {
        organisation: 'dwp',
        value: 10,
        numerator: 10,
        denominator: 100,
        evidence: '2024-25-Q2 v3 People!D5',
      },
    ]);
  });

  it('names the services that rose and fell, and none that was said once', () => {
    const now = [...service('rises', 90), ...service('falls', 10), ...service('new', 90)];
    const then = [...service('rises', 10), ...service('falls', 90)];
    const { greatServices } = reportOf([given('dwp', now), given('dwp', then, inMarch)]);
    expect(greatServices?.rose).toEqual([{ organisation: 'dwp', service: 'rises' }]);
    expect(greatServices?.fell).toEqual([{ organisation: 'dwp', service: 'falls' }]);
  });

  it('keeps what the last report said, and says what was restated since', () => {
    const later = { ...inMarch, version: 2, receivedAt: '2024-09-01T09:00:00.000Z' };
    const report = reportOf([
      given('dwp', [vacancies(20, 100)], inMarch),
      given('dwp', [vacancies(40, 100)], later),
    ]);
    expect(vacancyRate(report)?.before.value).toBe(20);
    expect(vacancyRate(report)?.cautions).toMatchObject([
      { kind: 'restated', why: expect.stringContaining('said 20;') as string },
    ]);
  });

  it('counts decisions by status, with what was approved', () => {
    const { decisions } = reportOf([], { decisions: [aDecision({ contributions: [] })] });
    expect(decisions).toMatchObject({
      cases: 1,
      byStatus: [{ status: 'cannot be said', cases: 1 }],
    });
  });

  it('counts the targets of departments under their measure', () => {
    const targets = [aTarget({ measure: '18.vacancy-rate', value: 10, due: '2024-09-30' })];
    const report = reportOf([given('dwp', [vacancies(10, 100)])], { targets });
    expect(vacancyRate(report)).toMatchObject({ status: 'achieved', judged: { count: 1, of: 1 } });
  });

  it('says the same whatever was received after its day', () => {
    const known = [given('dwp', [vacancies(10, 100)]), given('dwp', [vacancies(2, 10)], inMarch)];
    const late = given('dwp', [vacancies(99, 100)], {
      version: 2,
      receivedAt: '2025-06-01T09:00:00.000Z',
    });
    const asAt = '2024-12-31';
    expect(reportOf([...known, late], { asAt })).toEqual(reportOf(known, { asAt }));
  });
});
