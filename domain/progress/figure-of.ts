import type { Measure } from '../roadmap/measure';
import type { Observation } from './observation';

/**
 * The figure of an observation, in the measure's unit. A ratio is worked out from its numerator and
 * denominator, whatever value stands beside them: a percentage as 0 to 100, an average as it is.
 * Undefined where one of the two is blank, or where there was nothing to count.
 */
export function figureOf(measure: Measure, observation: Observation): number | undefined {
  if (observation.answer !== 'value') return undefined;
  if (!measure.ratio) return observation.value;

  const { numerator, denominator } = observation;
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  // Multiplied first: whole counts stay whole, and the one division is as exact as a number can be.
  return ((measure.unit === 'percent' ? 100 : 1) * numerator) / denominator;
}
