import type { Edition } from './edition';
import type { Measure } from './measure';

/** The measure with that id, or undefined where the edition has none. */
export function measureById({ measures }: Edition, id: string): Measure | undefined {
  return measures.find((measure) => measure.id === id);
}
