import { periodDates } from '../period/period-dates';
import { measureProgress, type MeasureProgress } from '../progress/measure-progress';
import type { Moment } from '../progress/moment';
import type { ReturnedObservations } from '../progress/returned-observations';
import { standsNow } from '../progress/stands-now';
import type { RollUp } from '../progress/worst-of';
import type { Target } from '../register/target';
import type { Measure } from '../roadmap/measure';
import type { BoardMoments } from './board-moments';
import type { Caution } from './caution';
import { confidence, type Confidence } from './confidence';
import { distribution, type Distribution } from './distribution';
import { measureCautions } from './measure-cautions';
import { sourcesOf, type Source } from './sources-of';
import { verdict, type Verdict } from './verdict';

interface MeasureReviewInput {
  readonly measure: Measure;
  readonly targets: readonly Target[];
  readonly history: readonly ReturnedObservations[];
  readonly moments: BoardMoments;
  /** Ids of the organisations that were to give a figure for the quarter; those that have targets or gave one come on top. */
  readonly expected: readonly string[];
}

/** One measure across government, by its own roll-up rule, in the unit that the rule gives. */
export interface MeasureReview extends RollUp {
  readonly measure: string;
  readonly rollUp: Measure['rollUp'];
  readonly value?: number;
  /** What the roadmap's text aims at, where it publishes a figure. */
  readonly target?: Exclude<Measure['target'], 'not published'>;
  readonly verdict: Verdict;
  /** On how many organisations the value rests, of those that should have given one. */
  readonly organisations: { readonly count: number; readonly of: number };
  /** Ids of the organisations that gave a figure. */
  readonly gave: readonly string[];
  /** As the report before had it. */
  readonly before: Pick<MeasureReview, 'value' | 'verdict' | 'gave'>;
  /** Then and now, over the organisations that gave a figure at both; absent where none did. */
  readonly likeForLike?: {
    readonly from: number;
    readonly to: number;
    readonly organisations: readonly string[];
  };
  readonly distribution?: Distribution;
  readonly confidence: Confidence;
  readonly cautions: readonly Caution[];
  /** The figures that the value is made of, with their cells. */
  readonly sources: readonly Source[];
}

/** Reviews one measure across government: where it stands, against what, since the last report, and what cannot be claimed. */
export function measureReview(input: MeasureReviewInput): MeasureReview {
  const { expected, measure, moments, targets } = input;
  const history = input.history.filter(({ observations }) =>
    observations.some((each) => each.measure === measure.id),
  );
  const at = (moment: Moment, over = history) =>
    measureProgress({ measure, targets, history: over, ...moment });
  const now = at(moments.now);
  const before = at(moments.before);
  const standing = standsNow(measure, history, moments.now);
  const gave = withFigure(standing);
  const gaveBefore = withFigure(standsNow(measure, history, moments.before));
  const comparable = gave.filter((organisation) => gaveBefore.includes(organisation));
  const alike = history.filter(({ organisation }) => comparable.includes(organisation));
  const [from, to] = [moments.before, moments.now].map((moment) => at(moment, alike).value);

  const named = [
    ...standing.map(({ organisation }) => organisation),
    ...now.targets.map(({ target }) => target.organisation),
  ];
  const rests = {
    count: gave.length,
    of: new Set([...expected, ...named]).size,
  };
  const cautions = measureCautions({ ...input, history, organisations: rests, before });
  const spread = measure.rollUp === 'ratio of sums' ? distribution(standing) : undefined;
  return {
    measure: measure.id,
    rollUp: measure.rollUp,
    ...{ status: now.status, judged: now.judged },
    ...summaryOf(measure, now, gave, periodDates(moments.now.period).last),
    // A value of a few stays shown, but nothing is claimed of government by it.
    ...(rests.count * 2 < rests.of && { verdict: 'cannot be said' as const }),
    ...(measure.target !== 'not published' && { target: measure.target }),
    organisations: rests,
    before: summaryOf(measure, before, gaveBefore, periodDates(moments.before.period).last),
    ...(from !== undefined &&
      to !== undefined && { likeForLike: { from, to, organisations: comparable } }),
    ...(spread && { distribution: spread }),
    confidence: confidence(now.value !== undefined, rests, cautions.length),
    cautions,
    sources: sourcesOf(standing),
  };
}

function summaryOf(
  measure: Measure,
  { meets, value }: MeasureProgress,
  gave: readonly string[],
  day: string,
): Pick<MeasureReview, 'value' | 'verdict' | 'gave'> {
  return {
    ...(value !== undefined && { value }),
    verdict: verdict(measure, meets, day),
    gave,
  };
}

function withFigure(standing: ReturnType<typeof standsNow>): readonly string[] {
  const named = standing.filter(({ actual }) => actual.value !== undefined);
  return [...new Set(named.map(({ organisation }) => organisation))];
}
