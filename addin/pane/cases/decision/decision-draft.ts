import type { DecisionOutcome } from '#domain/register/decision';

/** A condition as it is typed. */
export interface ConditionDraft {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly shownBy: string;
}

/** A contribution as it is typed: figures in the measure's unit, money in pounds, the share in per cent. */
export interface ContributionDraft {
  readonly id: string;
  readonly measure: string;
  readonly subject: string;
  readonly baseline: string;
  readonly baselineDate: string;
  readonly target: string;
  readonly due: string;
  readonly method: '' | 'linear' | 'growth';
  readonly share: string;
  readonly despite: string;
}

/** A decision as it is typed. */
export interface DecisionDraft {
  readonly outcome: '' | DecisionOutcome;
  /** In pounds. */
  readonly approved: string;
  readonly decidedOn: string;
  readonly conditions: readonly ConditionDraft[];
  readonly contributions: readonly ContributionDraft[];
}

/** A decision of which nothing is typed but its day (ISO date). */
export function anEmptyDraft(today: string): DecisionDraft {
  return { outcome: '', approved: '', decidedOn: today, conditions: [], contributions: [] };
}

/** The draft with one more condition. */
export function withCondition(draft: DecisionDraft, text: string): DecisionDraft {
  const id = nextId('C', draft.conditions);
  const condition: ConditionDraft = { id, text, owner: '', due: '', shownBy: '' };
  return {
    ...draft,
    outcome: 'approved with conditions',
    conditions: [...draft.conditions, condition],
  };
}

/** The draft with one more contribution, for the service or system that the case changes. */
export function withContribution(draft: DecisionDraft, subject = ''): DecisionDraft {
  const contribution: ContributionDraft = {
    id: nextId('K', draft.contributions),
    measure: '',
    subject,
    baseline: '',
    baselineDate: '',
    target: '',
    due: '',
    method: '',
    share: '',
    despite: '',
  };
  return { ...draft, contributions: [...draft.contributions, contribution] };
}

function nextId(letter: string, there: readonly { readonly id: string }[]): string {
  const numbers = there.map(({ id }) => Number(id.slice(1)));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
