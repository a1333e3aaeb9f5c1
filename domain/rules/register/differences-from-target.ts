import { serialOfDay } from '../../cells/serial-of-day';
import { periodDates } from '../../period/period-dates';
import type { DatedValue, Target } from '../../register/target';
import { placeOf } from '../../return/place-of';
import { measureById } from '../../roadmap/measure-by-id';
import type { RuleContext } from '../context';
import type { Hit } from '../define-rule';
import { otherCells } from '../other-cells';
import { dateWords } from '../words/date';
import { figureInUnit } from '../words/figure-in-unit';
import { registerOf } from './register-of';

/** Two columns of the Measures table that show a figure of the register and its date. */
interface Shown {
  readonly figure: 'target' | 'baseline';
  readonly date: 'due' | 'baselineDate';
  readonly registered: (target: Target | undefined) => DatedValue | undefined;
}

/** What the register has, as a person would read it; empty where it has nothing. */
interface Difference {
  readonly registered: string;
}

/**
 * The cells of two columns that show something else than the register. A blank shows nothing wrong. A
 * target that was rebaselined after the quarter's end is passed over, as what stood before is unknown.
 */
export function* differencesFromTarget(
  context: RuleContext,
  { figure, date, registered }: Shown,
): Iterable<Hit<Difference>> {
  const register = registerOf(context);
  const { period, tables } = context.current;
  if (!register || !period) return;

  const { last } = periodDates(period);
  const { measures } = tables;
  const own = register.targets.filter(({ subject }) => subject === undefined);
  for (const record of measures.records) {
    const measure = measureById(context.edition, record.values.measure ?? '');
    const target = own.find((candidate) => candidate.measure === measure?.id);
    const rebaselined = target !== undefined && target.revision > 1;
    if (!measure || (rebaselined && target.receivedAt.slice(0, 10) > last)) continue;

    const is = registered(target);
    const also = otherCells(measures, record, ['measure']);
    const { [figure]: value, [date]: day } = record.values;
    const atFigure = placeOf(measures, record, figure);
    const atDate = placeOf(measures, record, date);
    if (atFigure && value !== undefined && value !== is?.value) {
      const words = (amount: number) => figureInUnit(measure.unit, amount);
      yield {
        at: atFigure,
        also,
        record: record.id,
        entered: words(value),
        data: { registered: is ? words(is.value) : '' },
        ...(is && { fix: is.value }),
      };
    }
    if (atDate && day !== undefined && day !== is?.date) {
      yield {
        at: atDate,
        also,
        record: record.id,
        entered: dateWords(day),
        data: { registered: is ? dateWords(is.date) : '' },
        ...(is && { fix: serialOfDay(is.date) }),
      };
    }
  }
}
