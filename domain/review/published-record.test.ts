import {
  notEntered,
  publishedRecord,
  publishedTargets,
} from '../../test/builders/published-record';
import type { Period } from '../period/period';
import { edition202225 } from '../roadmap/edition-2022-25';
import { measureById } from '../roadmap/measure-by-id';
import type { Measure } from '../roadmap/measure';
import { boardReport } from './board-report';

/** Added to the roadmap in September 2023, so that the edition of June 2022 does not have it. */
const ddatShare: Measure | undefined = (() => {
  const alike = measureById(edition202225, '15.roles-aligned');
  return (
    alike && {
      ...alike,
      id: 'ddat-share',
      decimals: 1,
      target: { value: 6, due: '2025-06-30' },
      ratio: { numerator: 'DDaT professionals', denominator: 'civil servants' },
    }
  );
})();
const edition = {
  ...edition202225,
  // The record gives totals and no split by department: here one body answers for all 75 services.
  services: edition202225.services.map((service) => ({ ...service, owner: 'co' })),
  measures: [...edition202225.measures, ...(ddatShare ? [ddatShare] : [])],
};
const facts = { edition, decisions: [], targets: publishedTargets(), history: publishedRecord() };
const reportOf = (
  period: Period,
  change: { readonly asAt?: string; readonly compareWith?: Period } = {},
) => boardReport({ ...facts, period, ...change });
const measureOf = (report: ReturnType<typeof reportOf>, id: string) =>
  report.missions
    .flatMap(({ commitments }) => commitments.flatMap(({ measures }) => measures))
    .find(({ measure }) => measure === id);

const september2023: Period = { year: 2023, quarter: 2 };
const march2023: Period = { year: 2022, quarter: 4 };
const march2025: Period = { year: 2024, quarter: 4 };

describe('the published record', () => {
  it('is accounted for row by row: entered, or with the reason why it cannot be', () => {
    expect(publishedRecord().length + notEntered().length).toBe(27);
    expect(notEntered()[0]).toBe('Top-75 services great: it has no date');
  });

  it.each([
    ['September 2023', september2023, '2023-09-30', 15, 'not met yet'],
    ['January 2025', march2025, '2025-01-31', 24, 'missed'],
    ['February 2025', march2025, '2025-02-14', 29, 'missed'],
  ] as const)(
    'is what the Board report of %s says of great services',
    (_, period, asAt, services, verdict) => {
      const report = reportOf(period, { asAt });
      expect(report.greatServices).toMatchObject({ to: { services }, target: 50, listed: 75 });
      expect(measureOf(report, '1.services-great')).toMatchObject({ value: services, verdict });
    },
  );

  it('claims no movement where the report before has no count, and says who gave none', () => {
    const { greatServices, returned } = reportOf(march2025);
    expect(greatServices).not.toHaveProperty('movement');
    expect(greatServices?.rose).toEqual([]);
    expect(returned.missing).toContain('dwp');
    expect(reportOf(march2025, { compareWith: september2023 }).greatServices?.movement).toBe(14);
  });

  it('has no vacancy rate of government in a percentage without its counts', () => {
    const report = reportOf({ year: 2023, quarter: 4 });
    const vacancies = measureOf(report, '18.vacancy-rate');
    expect(vacancies).toMatchObject({ verdict: 'cannot be said', confidence: 'none' });
    expect(vacancies).not.toHaveProperty('value');
    expect(vacancies?.cautions).toMatchObject([{ kind: 'no counts', organisations: ['co'] }]);
    expect(vacancies?.cautions[0]?.why).toContain('It gives 11.2 without the number of');
  });

  it('claims no plan for every red-rated system by one department that has one', () => {
    const report = reportOf({ year: 2024, quarter: 1 });
    const plans = measureOf(report, '10.red-rated-with-plan');
    expect(plans).toMatchObject({ value: 100, verdict: 'cannot be said', confidence: 'low' });
    expect(plans?.organisations.count).toBe(1);
    expect(plans?.cautions.map(({ kind }) => kind)).toEqual([
      'small denominator',
      'few organisations',
    ]);
  });

  it('says that a headcount below the line grew, so that rates cannot be compared', () => {
    const report = reportOf(march2023, { compareWith: { year: 2021, quarter: 4 } });
    const grown = measureOf(report, '18.vacancy-rate')?.cautions.find(
      ({ kind }) => kind === 'growing denominator',
    );
    expect(grown?.why).toContain('went from 22,055 to 26,530');
  });

  it('says that a date was moved, from when it was, and not before', () => {
    const moved = (asAt: string) =>
      measureOf(reportOf(september2023, { asAt }), '3.one-login-onboarding')?.cautions ?? [];
    expect(moved('2024-01-31').map(({ kind }) => kind)).toEqual(['moved target']);
    expect(moved('2024-01-31')[0]?.why).toContain('from 2025-03-31 to 2028-03-31');
    expect(moved('2023-10-31')).toEqual([]);
  });

  it('says that a published share is not the quotient of its own counts', () => {
    const report = reportOf({ year: 2021, quarter: 4 }, { asAt: '2022-03-31' });
    expect(report.cautions).toContainEqual(
      expect.objectContaining({
        kind: 'does not add up',
        measure: 'ddat-share',
        why: 'It gives 4.2, but 22,050 of 510,080 is 4.3, which is what is counted.',
      }),
    );
  });
});
