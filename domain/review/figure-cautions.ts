import { periodKey } from '../period/period-key';
import { evidenceWords } from '../progress/evidence-words';
import { figureOf } from '../progress/figure-of';
import { knownBy } from '../progress/known-by';
import type { Moment } from '../progress/moment';
import type { Observation } from '../progress/observation';
import type { ReturnedObservations } from '../progress/returned-observations';
import { roundHalfAway } from '../progress/round-half-away';
import type { Measure } from '../roadmap/measure';
import type { Caution } from './caution';

/**
 * What a ratio's own figures do not bear out, in the versions that stand at a moment: a value without the two counts that
 * it is worked out from, a value that is not their quotient, and a part that is more than its whole.
 */
export function figureCautions(
  measure: Measure,
  history: readonly ReturnedObservations[],
  { asAt, period }: Moment,
): readonly Caution[] {
  const { ratio, unit } = measure;
  if (!ratio) return [];
  const key = period && periodKey(period);
  const standing = knownBy(history, asAt).filter((each, _, known) => {
    const superseded = known.some(
      (other) =>
        other.organisation === each.organisation &&
        periodKey(other.period) === periodKey(each.period) &&
        other.version > each.version,
    );
    return !superseded && (key === undefined || periodKey(each.period) === key);
  });

  return standing.flatMap(({ observations, organisation, period: of, version }) =>
    observations.flatMap((observation) => {
      if (observation.measure !== measure.id || observation.answer !== 'value') return [];
      const found = faultOf(measure, ratio, unit === 'percent', observation);
      if (!found) return [];
      const { evidence, subject } = observation;
      const caution: Caution = {
        ...found,
        measure: measure.id,
        organisations: [organisation],
        ...(subject !== undefined && { subject }),
        evidence: `${periodKey(of)} ${evidenceWords({ evidence, version })}`,
      };
      return [caution];
    }),
  );
}

function faultOf(
  measure: Measure,
  { denominator: whole, numerator: part }: NonNullable<Measure['ratio']>,
  isShare: boolean,
  observation: Observation,
): Pick<Caution, 'kind' | 'why'> | undefined {
  const { denominator, numerator, value } = observation;
  const stated = value === undefined ? 'no figure' : said(value);
  if (numerator === undefined || denominator === undefined) {
    const missing = [
      ...(numerator === undefined ? [part] : []),
      ...(denominator === undefined ? [whole] : []),
    ].join(' and of ');
    const why = `It gives ${stated} without the number of ${missing}, so it is not counted: a ratio is only ever worked out from its two counts.`;
    return { kind: 'no counts', why };
  }
  if (isShare && numerator > denominator) {
    const why = `${said(numerator)} ${part} are more than ${said(denominator)} ${whole}.`;
    return { kind: 'does not add up', why };
  }
  const figure = figureOf(measure, observation);
  const rounded = (number: number) => roundHalfAway(number, measure.decimals);
  if (value === undefined || figure === undefined || rounded(value) === rounded(figure)) {
    return undefined;
  }
  const why = `It gives ${stated}, but ${said(numerator)} of ${said(denominator)} is ${said(rounded(figure))}, which is what is counted.`;
  return { kind: 'does not add up', why };
}

function said(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
