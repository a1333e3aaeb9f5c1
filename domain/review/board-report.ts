import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
import { periodKey } from '../period/period-key';
import { previousPeriod } from '../period/previous-period';
import type { ReturnedObservations } from '../progress/returned-observations';
import type { Decision } from '../register/decision';
import type { Target } from '../register/target';
import type { Edition } from '../roadmap/edition';
import type { Measure } from '../roadmap/measure';
import { boardMoments } from './board-moments';
import type { Caution } from './caution';
import { decisionsReview, type DecisionsReview } from './decisions-review';
import { greatServicesReview, type GreatServicesReview } from './great-services-review';
import { measureReview } from './measure-review';
import { missionReview, type MissionReview } from './mission-review';
import { savingsReview, type SavingReview } from './savings-review';
import { whoReturned, type WhoReturned } from './who-returned';

/** The facts of all organisations, and the six months that the Board asks about. */
interface BoardReportInput {
  readonly edition: Edition;
  /** The last quarter of the six months. */
  readonly period: Period;
  /** The last quarter of the report to compare with; two quarters earlier where absent. */
  readonly compareWith?: Period;
  /** ISO date: takes only what was received by the end of this day. */
  readonly asAt?: string;
  /** ISO date after which a first return of the last quarter was late. */
  readonly deadline?: string;
  readonly decisions: readonly Decision[];
  readonly targets: readonly Target[];
  readonly history: readonly ReturnedObservations[];
}

/** What the Digital and Data Board is told every six months. */
export interface BoardReport {
  readonly edition: string;
  /** The last quarter, `2024-25-Q2`, and the first and last day of the six months that end with it. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly asAt?: string;
  /** The report that this one is compared with. */
  readonly before: { readonly period: string; readonly asAt: string };
  readonly returned: WhoReturned;
  readonly greatServices?: GreatServicesReview;
  readonly missions: readonly MissionReview[];
  readonly savings: readonly SavingReview[];
  readonly decisions: DecisionsReview;
  /** All that cannot be claimed, measure by measure. */
  readonly cautions: readonly Caution[];
}

/** The Board report for the six months that end with a quarter, out of the ledger's facts as they were known on a day. */
export function boardReport(input: BoardReportInput): BoardReport {
  const { asAt, decisions, edition, history, period, targets } = input;
  const moments = boardMoments(period, asAt, input.compareWith);
  const { before, now } = moments;
  const returned = whoReturned({ ...input, organisations: edition.organisations });
  // Only two quarters are judged or compared, however many years the ledger has.
  const compared = [period, before.period].map(periodKey);
  const near = history.filter((each) => compared.includes(periodKey(each.period)));
  const reviews = edition.measures.map((measure) =>
    measureReview({
      measure,
      targets,
      history: near,
      moments,
      expected: expectedFor(measure, edition, returned),
    }),
  );
  const greatServices = greatServicesReview({ edition, history: near, from: before, to: now });
  return {
    edition: edition.id,
    period: periodKey(period),
    from: periodDates(previousPeriod(period)).first,
    to: periodDates(period).last,
    ...(asAt !== undefined && { asAt }),
    before: { period: periodKey(before.period), asAt: before.asAt },
    returned,
    ...(greatServices && { greatServices }),
    missions: edition.missions.map((mission) => missionReview(edition, mission, reviews)),
    savings: savingsReview(edition.measures, reviews),
    decisions: decisionsReview({
      ...now,
      decisions,
      measures: edition.measures,
      history,
    }),
    cautions: reviews.flatMap(({ cautions }) => cautions),
  };
}

/**
 * A figure that comes out of services is asked of the owners of listed ones. Savings are asked of nobody, but what those
 * who did not return would have shown is not known. Any other figure of government is asked of nobody, and the rest of all.
 */
function expectedFor(
  { from, scope }: Measure,
  { services }: Edition,
  { expected, missing }: WhoReturned,
): readonly string[] {
  if (from === 'services') {
    const owners = services.map(({ owner }) => owner);
    return expected.filter((organisation) => owners.includes(organisation));
  }
  if (from === 'savings') return missing;
  return scope === 'government' ? [] : expected;
}
