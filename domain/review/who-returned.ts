import { comparePeriods } from '../period/compare-periods';
import type { Period } from '../period/period';
import { periodDates } from '../period/period-dates';
import { knownBy } from '../progress/known-by';
import type { ReturnedObservations } from '../progress/returned-observations';
import type { Organisation } from '../roadmap/organisation';

interface WhoReturnedInput {
  readonly organisations: readonly Organisation[];
  readonly history: readonly ReturnedObservations[];
  readonly period: Period;
  /** ISO date: takes only what was received by the end of this day. */
  readonly asAt?: string;
  /** ISO date after which a first return of the quarter was late. Without it nobody is called late. */
  readonly deadline?: string;
}

/** Who returned for a quarter, by ids of organisations in the edition's order. */
export interface WhoReturned {
  /** Those that were in being on the quarter's last day. */
  readonly expected: readonly string[];
  readonly returned: readonly string[];
  readonly missing: readonly string[];
  readonly late: readonly { readonly organisation: string; readonly receivedAt: string }[];
  /** ISO date; absent where none was given, so that nobody can be called late. */
  readonly deadline?: string;
}

/** Who of the organisations in being returned for a quarter, who did not, and who was late. */
export function whoReturned(input: WhoReturnedInput): WhoReturned {
  const { asAt, deadline, history, organisations, period } = input;
  const { last } = periodDates(period);
  const expected = organisations
    .filter(({ exists: { from, to } }) => (!from || from <= last) && (!to || last < to))
    .map(({ id }) => id);
  const first = new Map(
    knownBy(history, asAt)
      .filter((each) => comparePeriods(each.period, period) === 0)
      .toSorted((one, other) => other.version - one.version)
      .map(({ organisation, receivedAt }) => [organisation, receivedAt]),
  );
  const late = [...first]
    .filter(([, receivedAt]) => deadline !== undefined && receivedAt.slice(0, 10) > deadline)
    .map(([organisation, receivedAt]) => ({ organisation, receivedAt }));

  return {
    expected,
    returned: organisations.map(({ id }) => id).filter((id) => first.has(id)),
    missing: expected.filter((id) => !first.has(id)),
    late,
    ...(deadline !== undefined && { deadline }),
  };
}
