import type { Place } from '../../cells/place';
import type { Observation } from '../../progress/observation';
import { roundHalfAway } from '../../progress/round-half-away';
import { placeOf } from '../../return/place-of';
import type { ReturnTable } from '../../return/return';
import type { Measure } from '../../roadmap/measure';
import type { RuleContext } from '../context';
import { defineRule, type Hit } from '../define-rule';
import { foldMany } from '../fold-many';
import { figureInUnit } from '../words/figure-in-unit';

/**
 * Moving the wrong way is news and not a mistake, so it is a query, and the narrative answers it. What is
 * either done or not done is asked about by `milestone-not-undone`.
 */
export const movementAwayExplained = defineRule({
  id: 'movement-away-explained',
  title: 'Explain a measure that has moved the wrong way',
  severity: 'query',
  why: 'Numerator and denominator are swapped or a count is wrong, or the measure has truly worsened and nobody says why. The review needs the reason beside the figure.',

  find: (context) => foldMany(hits(context), { name: '', was: '', is: '' }),

  message: ({ name, was, is }) =>
    name === ''
      ? 'A measure has moved the wrong way since last quarter, and the narrative is blank.'
      : `“${name}” moved from ${was} to ${is}, which is the wrong way, and the narrative is blank.`,
  expected: () => 'A narrative that says why the measure has moved the wrong way',
  action: () =>
    'Check the figures behind it. If they are right, say in the narrative what happened.',
});

interface Movement {
  readonly name: string;
  readonly was: string;
  readonly is: string;
}

function* hits(context: RuleContext): Iterable<Hit<Movement>> {
  const { current, edition, observations, previous } = context;
  if (!previous) return;

  const silent = {
    own: silentRows(current.tables.measures),
    services: silentRows(current.tables.services),
  };
  if (silent.own.size + silent.services.size === 0) return;

  const measures = new Map(edition.measures.map((measure) => [measure.id, measure]));
  const before = bySubject(previous.observations);
  for (const { measure: id, subject, value } of observations) {
    const measure = measures.get(id);
    const row = subject === undefined ? silent.own.get(id) : silent.services.get(subject);
    const last = before.get(id)?.get(subject)?.value;
    if (!measure || !row || last === undefined || value === undefined) continue;
    if (!movedAway(measure, last, value)) continue;

    const words = (figure: number) =>
      figureInUnit(measure.unit, roundHalfAway(figure, measure.decimals));
    const data = { name: measure.name, was: words(last), is: words(value) };
    yield { at: row.at, record: row.record, entered: data.is, data };
  }
}

function movedAway({ decimals, desired, unit }: Measure, was: number, is: number): boolean {
  if (unit === 'yes or no') return false;
  const [from, to] = [roundHalfAway(was, decimals), roundHalfAway(is, decimals)];
  return desired === 'up' ? to < from : to > from;
}

/** The rows whose narrative is blank, by id. */
function silentRows<RecordValues extends { readonly narrative: string | undefined }>(
  table: ReturnTable<RecordValues>,
): ReadonlyMap<string, { readonly at: Place; readonly record: string }> {
  const rows = new Map<string, { at: Place; record: string }>();
  for (const record of table.records) {
    const at = record.values.narrative === undefined && placeOf(table, record, 'narrative');
    if (at) rows.set(record.id, { at, record: record.id });
  }
  return rows;
}

/** Observations by measure, then by subject; without a subject where they are the organisation's own. */
function bySubject(observations: readonly Observation[]) {
  const measures = new Map<string, Map<string | undefined, Observation>>();
  for (const observation of observations) {
    const subjects =
      measures.get(observation.measure) ?? new Map<string | undefined, Observation>();
    measures.set(observation.measure, subjects.set(observation.subject, observation));
  }
  return measures;
}
