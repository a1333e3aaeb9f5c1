import { bestToWorst, type Status } from '#domain/progress/status';
import type { DecisionProgress } from '#domain/progress/decision-progress';
import type { ShownProgress, Undertaking } from './shown-progress';

type AnyStatus = Status | DecisionProgress['status'];

/** What a person wants to see; without a status and words it is all. */
export interface ProgressFilter {
  readonly status?: string;
  /** Found in names, references and titles, whatever the case. */
  readonly words: string;
}

/** The targets and decisions that a filter leaves. A decision stays whole where it is itself what was asked for. */
export function filterProgress(
  { decisions, targets, ...rest }: ShownProgress,
  { status, words }: ProgressFilter,
): ShownProgress {
  const has = (text: string) => text.toLowerCase().includes(words.trim().toLowerCase());
  const is = (found: AnyStatus) => status === undefined || found === status;
  const isOne = ({ name, progress }: Undertaking) => is(progress.status) && has(name);

  return {
    ...rest,
    targets: targets.filter(isOne),
    decisions: decisions.flatMap((each) => {
      const { decision, status: ofDecision } = each.progress;
      const isNamed = has(decision.reference) || has(decision.title);
      if (isNamed && is(ofDecision)) return each;

      const contributions = each.contributions.filter(
        (one) => is(one.progress.status) && (isNamed || has(one.name)),
      );
      return contributions.length > 0 ? { ...each, contributions } : [];
    }),
  };
}

/** The statuses that there are, from worst to best as people look for them, then those that were not judged. */
export function statusesIn({ decisions, targets }: ShownProgress): readonly AnyStatus[] {
  const all = new Set<AnyStatus>([
    ...targets.map(({ progress }) => progress.status),
    ...decisions.map(({ progress }) => progress.status),
    ...decisions.flatMap(({ contributions }) =>
      contributions.map(({ progress }) => progress.status),
    ),
  ]);
  const judged = bestToWorst.toReversed();
  const others = [...all].filter((each) => !judged.some((one) => one === each)).sort();
  return [...judged.filter((each) => all.has(each)), ...others];
}
