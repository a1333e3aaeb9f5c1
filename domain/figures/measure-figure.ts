import { targetProgress } from '../progress/target-progress';
import { actualOf } from '../progress/actual-of';
import { currentOf } from '../progress/current-of';
import type { ReturnedObservations } from '../progress/returned-observations';
import { saidOf } from '../progress/said-of';
import { shareOfWay } from '../progress/share-of-way';
import type { Target } from '../register/target';
import type { Measure } from '../roadmap/measure';
import type { Figure, FigureAsk } from './figure';

interface MeasureFigureInput extends Pick<FigureAsk, 'figure' | 'period'> {
  readonly measure: Measure;
  /** A service or system by id; absent where it is the whole organisation. */
  readonly subject?: string;
  /** Of one organisation. */
  readonly history: readonly ReturnedObservations[];
  /** Of one organisation. */
  readonly targets: readonly Target[];
}

/**
 * What an organisation returned of a measure for a quarter, in the measure's unit, money in pounds; or the status of its
 * target at the quarter's end, or the share of the way that it has come: 0 at the baseline, 1 at the target.
 */
export function measureFigure(input: MeasureFigureInput): Figure {
  return input.figure === 'value' ? valueOf(input) : targetFigure(input);
}

function valueOf({ history, measure, period, subject }: MeasureFigureInput): Figure {
  const about = { measure: measure.id, ...(subject !== undefined && { subject }) };
  const current = currentOf(saidOf(history, about, { period }), period);
  if (!current) return { unsaid: 'Not returned for this quarter.' };

  const { answer, on, value } = actualOf(measure, current);
  if (answer !== 'value') return { unsaid: answer };
  if (value !== undefined) return { value: measure.unit === 'pence' ? value / 100 : value };
  return on === undefined ? { unsaid: 'No figure was returned.' } : { value: on };
}

function targetFigure(input: MeasureFigureInput): Figure {
  const { figure, history, measure, period, subject, targets } = input;
  const revisions = targets.filter(
    (target) => target.measure === measure.id && target.subject === subject,
  );
  const progress = targetProgress({ measure, revisions, history, period });
  if (!progress) return { unsaid: 'There is no target for this measure.' };
  if (figure === 'status') return { value: progress.status };

  const share = shareOfWay(progress.contribution, progress.actual?.value);
  return share === undefined ? { unsaid: progress.status } : { value: share };
}
