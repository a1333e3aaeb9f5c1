import { measuresAsked } from '../../form/measures-asked';
import type { ReturnRecord, Values } from '../../return/return';
import type { Measure } from '../../roadmap/measure';
import type { RuleContext } from '../context';

/** A row of the Measures table, and the measure that it is for. */
interface AskedRow {
  readonly measure: Measure;
  readonly record: ReturnRecord<Values<'measures'>>;
}

/** The rows for measures that the form asks for; `measure-known` reports the others. */
export function* askedRows({ current, edition }: RuleContext): Generator<AskedRow> {
  const asked = new Map(measuresAsked(edition).map((measure) => [measure.id, measure]));
  for (const record of current.tables.measures.records) {
    const measure = asked.get(record.values.measure ?? '');
    if (measure) yield { measure, record };
  }
}
