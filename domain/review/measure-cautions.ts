import { measureProgress, type MeasureProgress } from '../progress/measure-progress';
import type { ReturnedObservations } from '../progress/returned-observations';
import { standsNow } from '../progress/stands-now';
import type { Target } from '../register/target';
import type { Measure } from '../roadmap/measure';
import type { BoardMoments } from './board-moments';
import type { Caution } from './caution';
import { smallDenominator } from './distribution';
import { figureCautions } from './figure-cautions';
import { growingDenominator } from './growing-denominator';
import { movedTargets } from './moved-targets';

interface MeasureCautionsInput {
  readonly measure: Measure;
  readonly targets: readonly Target[];
  readonly history: readonly ReturnedObservations[];
  readonly moments: BoardMoments;
  readonly organisations: { readonly count: number; readonly of: number };
  /** The measure as the report before had it. */
  readonly before: MeasureProgress;
}

/** All that cannot be claimed of one measure across government, and why. */
export function measureCautions(input: MeasureCautionsInput): readonly Caution[] {
  const { history, measure, moments, targets } = input;
  const { before, beforeAsKnownNow, now } = moments;
  const standing = standsNow(measure, history, now);
  return [
    ...figureCautions(measure, history, now),
    ...growingDenominator(measure, standsNow(measure, history, before), standing),
    ...movedTargets(measure, targets, now.asAt),
    ...restated(input, measureProgress({ measure, targets, history, ...beforeAsKnownNow })),
    ...small(measure, standing),
    ...few(input),
  ];
}

function restated(
  { before, measure }: MeasureCautionsInput,
  { value }: MeasureProgress,
): readonly Caution[] {
  if (before.value === undefined || before.value === value) return [];
  const words = (figure: number | undefined) =>
    figure?.toLocaleString('en-GB', { maximumFractionDigits: 2 }) ?? 'none';
  const why = `The report before said ${words(before.value)}; from what has been received since, the same quarter is ${words(value)}.`;
  return [{ kind: 'restated', measure: measure.id, organisations: [], why }];
}

function small({ id, ratio }: Measure, standing: ReturnType<typeof standsNow>): readonly Caution[] {
  const organisations = standing
    .filter(({ actual: { denominator, value }, subject }) => {
      const isSmall = denominator !== undefined && denominator < smallDenominator;
      return isSmall && value !== undefined && subject === undefined;
    })
    .map(({ organisation }) => organisation);
  if (!ratio || organisations.length === 0) return [];
  const why = `Fewer than ${smallDenominator} ${ratio.denominator}: one more or one fewer moves the figure by more than 5 points in a hundred, so it is not to be compared with others'.`;
  return [{ kind: 'small denominator', measure: id, organisations, why }];
}

function few({ measure, organisations: { count, of } }: MeasureCautionsInput): readonly Caution[] {
  if (count === 0 || count * 2 >= of) return [];
  const why = `It rests on ${count} of ${of} organisations, fewer than half: it is not a figure of government.`;
  return [{ kind: 'few organisations', measure: measure.id, organisations: [], why }];
}
