import type { Measure } from '../roadmap/measure';
import { meetsTarget } from './meets-target';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';
import { standsNow } from './stands-now';

/** The measure `1.services-great`, the returns of all organisations, and two moments to compare. */
interface GreatServicesInput {
  readonly measure: Measure;
  readonly history: readonly ReturnedObservations[];
  readonly from: Moment;
  readonly to: Moment;
}

/** Services that meet the great standard at one moment, and the organisations whose counts make it. */
interface GreatCount {
  /** Absent where no organisation gave a count. */
  readonly services?: number;
  readonly organisations: readonly string[];
}

/** The cross-government count of great services. */
export interface GreatServices {
  readonly from: GreatCount;
  readonly to: GreatCount;
  /** Later less earlier, over the organisations that gave a count at both; absent where none did. */
  readonly movement?: number;
  /** The organisations that the movement rests on. */
  readonly comparable: readonly string[];
  /** Services to reach: 50 of 75 in the roadmap. Absent where the measure has none. */
  readonly target?: number;
  /** Whether the later count reaches it. */
  readonly meets?: boolean;
}

/**
 * The count of top-75 services that meet the great standard, across government, at two moments. The movement
 * compares like with like: a department that returned only once neither adds to it nor takes from it.
 */
export function greatServices({ from, history, measure, to }: GreatServicesInput): GreatServices {
  const before = countsAt(measure, history, from);
  const after = countsAt(measure, history, to);
  const comparable = [...after.keys()].filter((organisation) => before.has(organisation));
  const moved = comparable.map((each) => (after.get(each) ?? 0) - (before.get(each) ?? 0));
  const { target } = measure;
  const { services } = counted(after);
  return {
    from: counted(before),
    to: counted(after),
    ...(comparable.length > 0 && { movement: sum(moved) }),
    comparable,
    ...(target !== 'not published' && {
      target: target.value,
      ...(services !== undefined && { meets: meetsTarget(measure, { value: services }, target) }),
    }),
  };
}

function countsAt(
  measure: Measure,
  history: readonly ReturnedObservations[],
  moment: Moment,
): ReadonlyMap<string, number> {
  return new Map(
    standsNow(measure, history, moment).flatMap(({ actual, organisation, subject }) =>
      actual.value === undefined || subject !== undefined
        ? []
        : [[organisation, actual.value] as const],
    ),
  );
}

function counted(counts: ReadonlyMap<string, number>): GreatCount {
  const organisations = [...counts.keys()];
  return { ...(counts.size > 0 && { services: sum([...counts.values()]) }), organisations };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
