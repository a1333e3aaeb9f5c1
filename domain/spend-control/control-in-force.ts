import { controlSets } from './controls/control-sets';
import type { ControlEntry, ControlRule } from './control-entry';
import type { ControlSet } from './control-set';
import { isNotPublished } from './not-published';

/**
 * The edition of the spend control in force on a day (ISO date), with what the secretariat had entered for it.
 *
 * Of editions whose first day is not published, the latest stands before the first that is dated. What is published
 * is never overwritten by an entry.
 */
export function controlInForce(
  day: string,
  entries: readonly ControlEntry[] = [],
  sets: readonly [ControlSet, ...ControlSet[]] = controlSets,
): ControlSet {
  const entered = sets.map((set) => withEntries(set, entries, day));
  const dated = entered.findLast(({ from }) => typeof from === 'string' && from <= day);
  const undated = entered.findLast(({ from }) => isNotPublished(from));
  return dated ?? undated ?? sets[0];
}

function withEntries(set: ControlSet, entries: readonly ControlEntry[], day: string): ControlSet {
  return entries
    .filter(({ controlSet, from }) => controlSet === set.id && from <= day)
    .toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))
    .reduce((known, { rule }) => ({ ...known, ...partOf(set, known, rule) }), set);
}

/** Looks at the edition as published, so that a later entry can put an earlier one right. */
function partOf(set: ControlSet, known: ControlSet, rule: ControlRule): Partial<ControlSet> {
  switch (rule.part) {
    case 'from':
      return isNotPublished(set.from) ? { from: rule.from } : {};
    case 'thresholds':
      return isNotPublished(set.thresholds) ? { thresholds: rule.thresholds } : {};
    case 'service-levels':
      return isNotPublished(set.serviceLevels) ? { serviceLevels: rule.serviceLevels } : {};
    case 'pipeline-months':
      return isNotPublished(set.pipelineMonths) ? { pipelineMonths: rule.pipelineMonths } : {};
    case 'questions':
      return isNotPublished(set.framework?.[rule.category])
        ? { framework: { ...known.framework, [rule.category]: rule.questions } }
        : {};
  }
}
