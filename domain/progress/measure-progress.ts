import type { Target } from '../register/target';
import type { Measure } from '../roadmap/measure';
import { meetsTarget } from './meets-target';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';
import { rolledUpValue } from './rolled-up-value';
import { standsNow, type Standing } from './stands-now';
import { targetProgress, type TargetProgress } from './target-progress';
import { worstOf, type RollUp } from './worst-of';

/** One measure, the targets that organisations have for it, in all their revisions, and the returns of all. */
interface MeasureProgressInput extends Moment {
  readonly measure: Measure;
  readonly targets: readonly Target[];
  readonly history: readonly ReturnedObservations[];
}

/** Where government stands on one measure. */
export interface MeasureProgress extends RollUp {
  readonly measure: Measure;
  /** Rolled up as the measure says, in its unit, or as a share or yes and no. Absent where nothing can be counted. */
  readonly value?: number;
  /** Whether the government's value meets the published target. Absent where none is published for it. */
  readonly meets?: boolean;
  /** How many organisations gave a figure, of those that have a target or name the measure. */
  readonly organisations: { readonly count: number; readonly of: number };
  readonly targets: readonly TargetProgress[];
}

/**
 * Where government stands on one measure: the value that organisations make together, on how many of them
 * it rests, and the roll-up of the status of each target, which stays the organisation's own.
 */
export function measureProgress(input: MeasureProgressInput): MeasureProgress {
  const { history, measure } = input;
  const targets = groups(input.targets.filter((target) => target.measure === measure.id)).flatMap(
    (revisions) => targetProgress({ ...input, revisions }) ?? [],
  );
  const standings = standsNow(measure, history, input);
  const value = rolledUpValue(
    measure,
    standings.map((standing) => ({ ...standing, ...meetsItsOwn(measure, standing, targets) })),
  );
  const meets = value === undefined ? undefined : meetsPublished(measure, value);

  const withFigure = standings.filter(({ actual }) => actual.value !== undefined);
  const named = [...standings, ...targets.map(({ target }) => target)];
  return {
    measure,
    ...worstOf(targets.map(({ status }) => status)),
    ...(value !== undefined && { value }),
    ...(meets !== undefined && { meets }),
    organisations: { count: count(withFigure), of: count(named) },
    targets,
  };
}

function groups(targets: readonly Target[]): readonly (readonly Target[])[] {
  const keyOf = ({ organisation, subject = '' }: Target) => `${organisation}/${subject}`;
  return [...new Set(targets.map(keyOf))]
    .sort()
    .map((key) => targets.filter((target) => keyOf(target) === key));
}

// Without a target of its own, an organisation, a service or a system is held to the published one.
function meetsItsOwn(
  measure: Measure,
  { actual, organisation, subject }: Standing,
  targets: readonly TargetProgress[],
): { readonly meets?: boolean } {
  const own = targets.find(({ target }) => {
    return target.organisation === organisation && target.subject === subject;
  });
  const published = measure.target === 'not published' ? undefined : measure.target;
  const target = own?.target ?? published;
  if (!target || actual.value === undefined) return {};
  return { meets: meetsTarget(measure, { ...actual, value: actual.value }, target) };
}

function meetsPublished(measure: Measure, value: number): boolean | undefined {
  const { rollUp, scope, target } = measure;
  if (rollUp === 'all that meet it') return value === 1;
  // A department's figure is no target for the sum of departments, nor for a share of them.
  const binds = rollUp === 'ratio of sums' || (rollUp === 'sum' && scope === 'government');
  return binds && target !== 'not published' ? meetsTarget(measure, { value }, target) : undefined;
}

function count(named: readonly { readonly organisation: string }[]): number {
  return new Set(named.map(({ organisation }) => organisation)).size;
}
