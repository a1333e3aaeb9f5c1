import type { Observation } from '../progress/observation';
import type { Edition } from '../roadmap/edition';
import type { Measure } from '../roadmap/measure';
import { measureById } from '../roadmap/measure-by-id';
import { evidenceOf } from './evidence-of';
import { ratioObservation } from './ratio-observation';
import type { Return, ReturnRecord, Values } from './return';

/**
 * Completes what the other tables determine by the Measures table: figures that no other table holds, answers
 * in place of a figure, and the ratings that people give.
 *
 * "Withheld" wins over what the tables would say, as a department that withholds a figure means it. "Not
 * applicable" does not: the figures themselves say otherwise.
 */
export function observeMeasures(
  { tables }: Return,
  edition: Edition,
  derived: readonly Observation[],
): readonly Observation[] {
  const table = tables.measures;
  const whole = derived.filter(({ subject }) => subject === undefined);
  const own = new Map<string, Observation>();

  for (const record of table.records) {
    const measure = measureById(edition, record.values.measure ?? '');
    if (!measure || own.has(measure.id)) continue;
    const worked = whole.find((each) => each.measure === measure.id);
    const observation = observed(table, record, measure, worked);
    if (observation) own.set(measure.id, observation);
  }

  const replaced = ({ measure, subject }: Observation) => subject === undefined && own.has(measure);
  return [...derived.filter((each) => !replaced(each)), ...own.values()];
}

type Row = Values<'measures'>;

function observed(
  table: Return['tables']['measures'],
  record: ReturnRecord<Row>,
  measure: Measure,
  worked: Observation | undefined,
): Observation | undefined {
  const { values } = record;
  const judged = judgedIn(values);
  const rated = judged && { judged };
  const about = (columns: readonly (keyof Row)[]) => ({
    measure: measure.id,
    evidence: evidenceOf(table, [record], columns),
  });

  if (values.answer === 'withheld') return { ...about(['answer']), answer: 'withheld', ...rated };
  if (worked) return { ...worked, ...rated };
  if (values.answer === 'not-applicable') {
    return { ...about(['answer']), answer: 'not applicable', ...rated };
  }

  const figure = measure.from === 'measures' ? figureIn(values, measure, about) : undefined;
  if (figure) return { ...figure, ...rated };
  // A rating of a service or a system belongs to it and not to the organisation.
  const ofWhole = measure.scope === 'organisation' || measure.scope === 'government';
  if (!judged || !ofWhole) return undefined;
  return { ...about(['rating', 'judge', 'narrative']), answer: 'value', judged };
}

function figureIn(
  { numerator, denominator, done, doneOn, value }: Row,
  measure: Measure,
  about: (columns: readonly (keyof Row)[]) => Pick<Observation, 'measure' | 'evidence'>,
): Observation | undefined {
  if (measure.ratio) {
    if (numerator === undefined || denominator === undefined) return undefined;
    const times = measure.unit === 'percent' ? 100 : 1;
    const where = about(['numerator', 'denominator']);
    return ratioObservation({ ...where, numerator, denominator, times });
  }
  if (measure.unit === 'yes or no') {
    if (done === undefined) return undefined;
    const on = doneOn === undefined ? {} : { on: doneOn };
    return { ...about(['done', 'doneOn']), answer: 'value', value: Number(done === 'yes'), ...on };
  }
  if (measure.unit === 'rating' || value === undefined) return undefined;
  return { ...about(['value']), answer: 'value', value };
}

function judgedIn({ rating, judge = '', narrative = '' }: Row): Observation['judged'] {
  return rating && { rating, judge, narrative };
}
