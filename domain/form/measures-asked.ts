import type { Edition } from '../roadmap/edition';
import type { Measure } from '../roadmap/measure';

/** The measures that have a row in the Measures table: all but those of single services and systems. */
export function measuresAsked({ measures }: Edition): readonly Measure[] {
  return measures.filter(({ scope }) => scope === 'organisation' || scope === 'government');
}
