import type { Contribution } from '../register/decision';
import type { Measure } from '../roadmap/measure';
import type { Actual } from './actual-of';
import { answerOf } from './answer-of';
import { courseOf } from './course-of';
import { growthRatio } from './growth-ratio';
import { linearRatio } from './linear-ratio';
import { meetsTarget } from './meets-target';
import type { Status } from './status';
import { statusOf } from './status-of';
import type { StatusFacts } from './status-table';
import { targetOf } from './target-of';

/** A status and the ratio R that it comes from; R is absent for a step, and where there is none. */
interface Judgement {
  readonly status: Status;
  readonly ratio?: number;
}

/** What is judged, by which method, on which ISO date. */
interface Question {
  readonly measure: Measure;
  readonly contribution: Contribution;
  readonly actual: Actual | undefined;
  readonly method: StatusFacts['method'];
  readonly judgedOn: string | undefined;
}

/** Judges a contribution by one method: all that the status table asks, and its answer. */
export function judge({ actual, contribution, judgedOn, measure, method }: Question): Judgement {
  const { baseline, due } = contribution;
  const value = actual?.value;
  const target = targetOf(measure, contribution.target);
  const course = courseOf(measure, contribution);
  const dated = value === undefined || !actual ? undefined : { value, date: actual.date };
  const ratio = method !== 'step' && course && dated && ratios[method](course, dated);
  const reached = dated && { value: dated.value, ...(actual?.on && { on: actual.on }) };

  const status = statusOf({
    answer: answerOf(measure, actual, target === undefined ? 'none' : 'set'),
    baseline: baselineOf(method, measure, contribution),
    target: target === undefined ? 'none' : 'set',
    time: timeOf(method === 'step' ? undefined : baseline?.date, due, actual?.date, judgedOn),
    method,
    meets:
      reached !== undefined &&
      target !== undefined &&
      meetsTarget(measure, reached, { value: target, due }),
    ...(typeof ratio === 'number' && { ratio }),
  });
  return { status, ...(typeof ratio === 'number' && { ratio }) };
}

const ratios = { growth: growthRatio, linear: linearRatio };

function baselineOf(
  method: StatusFacts['method'],
  { kind }: Measure,
  { baseline }: Contribution,
): StatusFacts['baseline'] {
  if (baseline) return 'recorded';
  return method === 'step' || kind === 'narrative' ? 'not needed' : 'missing';
}

// A value dated on the due date is as at the end of that day, when the date is past.
function timeOf(
  begins: string | undefined,
  due: string,
  dated: string | undefined,
  judgedOn: string | undefined,
): StatusFacts['time'] {
  if (begins !== undefined && dated !== undefined && dated <= begins) return 'not begun';
  const over = (judgedOn !== undefined && judgedOn > due) || (dated !== undefined && dated >= due);
  return over ? 'over' : 'running';
}
