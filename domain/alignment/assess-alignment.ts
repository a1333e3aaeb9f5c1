import { criteria as allCriteria } from './criteria/criteria';
import type {
  Aligned,
  AlignmentContext,
  AlignmentReason,
  Criterion,
  CriterionAnswer,
  Shown,
} from './criterion';

/** A criterion as people read it, and what it says of a case. */
export interface CriterionResult extends Aligned {
  readonly criterion: Pick<Criterion, 'commitment' | 'id' | 'question' | 'title' | 'why'>;
  /** What the department gave as evidence with its answer. */
  readonly evidence?: string;
}

/**
 * Holds a case against every criterion, in the order of the commitments. A result is the worse of what the case
 * answers and of what the department's returns, other cases and decisions show.
 */
export function assessAlignment(
  context: AlignmentContext,
  criteria: readonly Criterion[] = allCriteria,
): readonly CriterionResult[] {
  const { case: one } = context;
  return criteria.map((criterion) => {
    const { commitment, id, question: asked, title, why } = criterion;
    const named = { criterion: { commitment, id, question: asked, title, why } };
    if (!criterion.bears(one)) return { ...named, result: 'not applicable', reasons: [] };

    const given = one.answers.find(({ question }) => question === criterion.id);
    const answer = given && criterion.answers[given.answer];
    const shown = criterion.shown?.(context);
    return {
      ...named,
      ...worseOf(answer, shown),
      reasons: [...reasonsOf(criterion, answer), ...(shown?.reasons ?? [])],
      ...(given?.evidence !== undefined && { evidence: given.evidence }),
    };
  });
}

const worse = { aligned: 0, 'aligned if': 1, 'not aligned': 2 } as const;

function worseOf(
  answer: CriterionAnswer | undefined,
  shown: Shown | undefined,
): Pick<Aligned, 'condition' | 'result'> {
  if (!answer) return { result: 'not answered' };
  if (answer.result === 'not applicable') return { result: 'not applicable' };

  const { condition, result } =
    shown && worse[shown.result] > worse[answer.result] ? shown : answer;
  return { result, ...(condition !== undefined && { condition }) };
}

function reasonsOf(
  { id }: Criterion,
  answer: CriterionAnswer | undefined,
): readonly AlignmentReason[] {
  if (!answer) return [];
  return [
    { words: `The case answers: ${answer.words}.`, source: { kind: 'answer', question: id } },
  ];
}
