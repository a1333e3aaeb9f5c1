import { knownBy } from '../progress/known-by';
import { rebaselinesOf } from '../progress/rebaselines-of';
import type { Target } from '../register/target';
import type { Measure } from '../roadmap/measure';
import type { Caution } from './caution';

/** The targets for one measure whose date, value or baseline had been moved by a day (ISO date, or no day for all). */
export function movedTargets(
  { id }: Measure,
  targets: readonly Target[],
  asAt: string | undefined,
): readonly Caution[] {
  const known = knownBy(targets, asAt).filter(({ measure }) => measure === id);
  const keyOf = ({ organisation, subject = '' }: Target) => `${organisation}/${subject}`;

  return [...new Set(known.map(keyOf))].sort().flatMap((key) => {
    const revisions = known
      .filter((target) => keyOf(target) === key)
      .toSorted((one, other) => one.revision - other.revision);
    const { organisation = '', subject } = revisions[0] ?? {};
    return rebaselinesOf(revisions.map((each) => ({ ...each, target: each.value }))).map(
      ({ from, reason, receivedAt, to }): Caution => ({
        kind: 'moved target',
        measure: id,
        organisations: [organisation],
        ...(subject !== undefined && { subject }),
        why: `${movesOf(from, to).join(', and ')}, on ${receivedAt.slice(0, 10)}. Reason: ${reason ?? 'none was recorded'}. What is met or missed by the new one says nothing of the old one.`,
      }),
    );
  });
}

type Judged = ReturnType<typeof rebaselinesOf>[number]['from'];

function movesOf(from: Judged, to: Judged): readonly string[] {
  const baseline = (one: Judged) =>
    one.baseline ? `${one.baseline.value} on ${one.baseline.date}` : 'none';
  return [
    ...(from.due === to.due ? [] : [`The date moved from ${from.due} to ${to.due}`]),
    ...(from.target === to.target
      ? []
      : [`The target moved from ${from.target ?? 'none'} to ${to.target ?? 'none'}`]),
    ...(baseline(from) === baseline(to)
      ? []
      : [`The baseline moved from ${baseline(from)} to ${baseline(to)}`]),
  ];
}
