import { boardReport, type BoardReport } from '#domain/review/board-report';
import type { Observation } from '#domain/progress/observation';
import type { ReturnedObservations } from '#domain/progress/returned-observations';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { servicesOf } from '#domain/roadmap/services-of';
import { simulatedGovernment } from '../simulation/simulated-government';
import { aTarget } from './a-target';

/**
 * The Board report of a simulated government of 25 organisations for the six months to March 2024, with services, savings
 * and a target of DWP that was moved for a reason that a spreadsheet would execute. Made-up data.
 */
export function aBoardReport(change: Partial<Parameters<typeof boardReport>[0]> = {}): BoardReport {
  const { decisions, returns } = simulatedGovernment(7, {
    organisations: 25,
    quarters: 12,
    decisions: 100,
  });
  const target = aTarget({ organisation: 'hmrc', measure: '18.vacancy-rate', value: 10 });
  return boardReport({
    edition: edition202225,
    period: { year: 2023, quarter: 4 },
    deadline: '2024-05-15',
    decisions,
    targets: [target, { ...target, revision: 2, due: '2026-03-31', reason: '=cmd|calc <b>' }],
    history: returns.map(withServices),
    ...change,
  });
}

/** More of an organisation's services meet the standard from quarter to quarter, and its savings grow. */
function withServices(returned: ReturnedObservations): ReturnedObservations {
  const { organisation, period } = returned;
  const quarter = (period.year - 2022) * 4 + period.quarter;
  const services = servicesOf(edition202225, organisation);
  const great = services.map((_, at) => (at * 5) % 12 < quarter && (at + quarter) % 7 !== 0);
  const evidence = { sheet: 'Services', cells: 'D5:J9' };
  const said = (measure: string, value: number): Observation => {
    return { measure, answer: 'value', value, evidence };
  };
  const own = services.flatMap(({ id: subject }, at) => [
    ...['1.digital-adoption', '1.digital-completion', '1.user-satisfaction'].map((measure) => {
      const numerator = great[at] === true ? 92 : 60;
      return { ...said(measure, numerator), subject, numerator, denominator: 100 };
    }),
    { ...said('1.accessibility', 1), subject },
  ]);
  const count = said('1.services-great', great.filter(Boolean).length);
  const savings = [
    said('1.service-savings', quarter * 150_000_000),
    said('15.pay-reform-savings', quarter * 40_000_000),
  ];
  const more = services.length === 0 ? savings : [...own, count, ...savings];
  return { ...returned, observations: [...returned.observations, ...more] };
}
