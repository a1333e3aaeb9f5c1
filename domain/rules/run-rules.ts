import { coveredCells, type CoveredCells } from './covered-cells';
import type { Hit, Rule } from './define-rule';
import type { Finding } from './finding';
import { groupHits } from './group-hits';
import type { ReasonsGiven } from './reasons-given';

/**
 * Runs rules over what they look at, one with each step, and gives what each found, grouped.
 *
 * What follows from an error already reported is left out: a later rule says nothing of a cell that has an
 * error, nor of one whose answer rests on such a cell. A rule on trial silences nothing.
 */
export function* runRules<Context>(
  context: Context,
  rules: readonly { readonly rule: Rule<Context>; readonly trial: boolean }[],
  reasonFor: ReasonsGiven,
): Generator<readonly Finding[], void> {
  const covered = coveredCells();

  for (const { rule, trial } of rules) {
    const hits = Array.from(rule.find(context)).filter((hit) => !followsFrom(covered, hit));
    if (rule.severity === 'error' && !trial) cover(covered, hits);

    const standing = hits.map((hit) => ({
      hit,
      reason: rule.severity === 'query' ? reasonFor(rule.id, hit.record, hit.entered) : undefined,
    }));
    yield groupHits(rule, trial, standing);
  }
}

function followsFrom(covered: CoveredCells, { at, also = [] }: Hit<unknown>): boolean {
  return ('row' in at && covered.has(at)) || also.some((place) => covered.has(place));
}

function cover(covered: CoveredCells, hits: readonly Hit<unknown>[]): void {
  for (const { at } of hits) if ('row' in at) covered.add(at);
}
