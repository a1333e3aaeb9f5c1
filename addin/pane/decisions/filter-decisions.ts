import type { DecisionInFull } from '#domain/progress/decision-in-full';
import { bestToWorst } from '#domain/progress/status';
import { measureWords } from '#domain/roadmap/measure-words';

type DecisionStatus = DecisionInFull['progress']['status'];

/** What a person wants to see; blanks leave all. */
export interface DecisionFilter {
  /** Id of an organisation. */
  readonly organisation: string;
  readonly status: string;
  /** Only those whose next quarter decides, or those that changed. */
  readonly only: '' | 'warned' | 'changed';
  /** Found in titles, references and names of measures, whatever the case. */
  readonly words: string;
}

export const everyDecision: DecisionFilter = { organisation: '', status: '', only: '', words: '' };

/** The decisions that a filter leaves, in the order given. */
export function filterDecisions(
  decisions: readonly DecisionInFull[],
  { only, organisation, status, words }: DecisionFilter,
): readonly DecisionInFull[] {
  const wanted = words.trim().toLowerCase();
  return decisions.filter(({ changes, progress, warnings }) => {
    const { contributions, decision } = progress;
    if (organisation !== '' && decision.organisation !== organisation) return false;
    if (status !== '' && progress.status !== status) return false;
    if (only === 'warned' && warnings.length === 0) return false;
    if (only === 'changed' && changes.length === 0) return false;
    const names = contributions.map(({ contribution: { measure, subject } }) =>
      measureWords(measure, subject),
    );
    return [decision.reference, decision.title, ...names].some((text) =>
      text.toLowerCase().includes(wanted),
    );
  });
}

/** The statuses that there are, the worst judged first, then those that were not judged. */
export function statusesOf(decisions: readonly DecisionInFull[]): readonly DecisionStatus[] {
  const all = new Set(decisions.map(({ progress }) => progress.status));
  const judged: readonly DecisionStatus[] = bestToWorst.toReversed();
  const others = [...all].filter((each) => !judged.includes(each)).sort();
  return [...judged.filter((each) => all.has(each)), ...others];
}
