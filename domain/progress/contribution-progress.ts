import { periodDates } from '../period/period-dates';
import type { Contribution } from '../register/decision';
import type { DatedValue } from '../register/target';
import type { Measure } from '../roadmap/measure';
import { actualOf, type Actual } from './actual-of';
import { courseOf } from './course-of';
import { currentOf } from './current-of';
import { expectedValue } from './expected-value';
import { forecast as forecastOf, type Forecast } from './forecast';
import { judge } from './judge';
import type { Moment } from './moment';
import type { Rebaseline } from './rebaselines-of';
import { restatementsOf, type Restatement } from './restatements-of';
import type { ReturnedObservations } from './returned-observations';
import { quarterlyValues } from './quarterly-values';
import { saidOf } from './said-of';
import { scoreOf } from './score-of';
import type { Status } from './status';
import { targetOf } from './target-of';
import { trend, type Trend } from './trend';

/** A contribution, its measure, and the returns of the organisation that answers for it. */
interface ContributionProgressInput extends Moment {
  readonly measure: Measure;
  readonly contribution: Contribution;
  readonly history: readonly ReturnedObservations[];
  /** How the contribution came to have this baseline, target and date. */
  readonly rebaselined?: readonly Rebaseline[];
}

/** How far one contribution has come, by which method, and on what evidence. Values are in the measure's unit. */
export interface ContributionProgress {
  readonly contribution: Contribution;
  readonly status: Status;
  readonly method: Measure['method'];
  /** R. Absent for a step, and where there is none. */
  readonly ratio?: number;
  /** From -5 to 5: of R, or of the trend where there is no target. */
  readonly score?: number;
  /** What the other method would say. Absent for a step. */
  readonly otherMethodStatus?: Status;
  /** Where a measure without a target is going. */
  readonly trend?: Trend;
  /** Exactly on course, on the day of the actual value or else the day of judgement. Absent for a step. */
  readonly expected?: DatedValue;
  /** Where it is going, up to its due date. Absent without a target, for a step, and once it is due. */
  readonly forecast?: Forecast;
  /** What stands, with its return, its cells and, kept apart from the status, a person's rating. */
  readonly actual?: Actual;
  /** ISO date; absent where nothing was returned and no moment was asked for. */
  readonly judgedOn?: string;
  readonly restated: readonly Restatement[];
  readonly rebaselined: readonly Rebaseline[];
}

/**
 * The progress of one contribution by the status table: judged on the last day of the period asked for, or
 * else on the as-at day, or else on the last day of the period of the latest return that names the measure.
 */
export function contributionProgress(input: ContributionProgressInput): ContributionProgress {
  const { asAt, contribution, history, measure, period, rebaselined = [] } = input;
  const said = saidOf(history, contribution, input);
  const current = currentOf(said, period);
  const actual = current && actualOf(measure, current);
  const judgedOn = period ? periodDates(period).last : (asAt ?? actual?.date);
  const method = contribution.method ?? measure.method;

  const question = { measure, contribution, actual, judgedOn };
  const { ratio, status } = judge({ ...question, method });
  const other = method === 'linear' ? 'growth' : 'linear';
  const course = courseOf(measure, contribution);
  const day = actual?.date ?? judgedOn;
  const expected =
    course && day !== undefined && method !== 'step' && expectedValue(course, method, day);
  const { baseline } = contribution;
  const value = actual?.value;
  const going =
    status === 'no target' && baseline && actual && value !== undefined
      ? trend(measure, baseline, { value, date: actual.date })
      : undefined;
  const points = scoreOf(status, ratio, going);
  const target = targetOf(measure, contribution.target);
  const { due } = contribution;
  const outlook =
    method !== 'step' && target !== undefined && judgedOn !== undefined && judgedOn < due
      ? forecastOf(measure, quarterlyValues(measure, said), { value: target, due })
      : undefined;

  return {
    contribution,
    status,
    method,
    ...(ratio !== undefined && { ratio }),
    ...(points !== undefined && { score: points }),
    ...(method !== 'step' && {
      otherMethodStatus: judge({ ...question, method: other }).status,
    }),
    ...(going && { trend: going }),
    ...(expected && { expected }),
    ...(outlook && { forecast: outlook }),
    ...(actual && { actual }),
    ...(judgedOn !== undefined && { judgedOn }),
    restated: restatementsOf(measure, said),
    rebaselined,
  };
}
