import type { Measure } from '../roadmap/measure';
import { actualOf, type Actual } from './actual-of';
import { currentOf } from './current-of';
import type { Moment } from './moment';
import type { ReturnedObservations } from './returned-observations';
import { saidOf } from './said-of';

/** What stands for one organisation, or one of its services or systems. */
export interface Standing {
  readonly organisation: string;
  readonly subject?: string;
  readonly actual: Actual;
}

/** What stands at a moment for each organisation and subject whose returns name a measure, in order of their ids. */
export function standsNow(
  measure: Measure,
  history: readonly ReturnedObservations[],
  moment: Moment,
): readonly Standing[] {
  const organisations = new Set(history.map(({ organisation }) => organisation));
  return [...organisations].sort().flatMap((organisation) => {
    const own = history.filter((returned) => returned.organisation === organisation);
    return subjectsOf(measure, own).flatMap((about) => {
      const said = saidOf(own, { measure: measure.id, ...about }, moment);
      const current = currentOf(said, moment.period);
      return current ? [{ organisation, ...about, actual: actualOf(measure, current) }] : [];
    });
  });
}

function subjectsOf(
  { id }: Measure,
  history: readonly ReturnedObservations[],
): readonly { readonly subject?: string }[] {
  const named = history.flatMap(({ observations }) =>
    observations.flatMap(({ measure, subject }) => (measure === id ? [subject ?? ''] : [])),
  );
  return [...new Set(named)].sort().map((subject) => (subject === '' ? {} : { subject }));
}
