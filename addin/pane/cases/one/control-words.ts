import { moneyWords } from '#domain/rules/words/money';
import type { ControlAssessment } from '#domain/spend-control/assess-control';
import { isNotPublished } from '#domain/spend-control/not-published';

/** Whether an amount is under the control, and the threshold that decided it. */
export function controlledWords({ controlled, set }: ControlAssessment): string {
  const { controlled: is, threshold } = controlled;
  if (set.thresholds === 'none') return 'No: there is no spend control on this date.';
  if (is === 'not published')
    return 'Cannot be said: the thresholds of this edition are not published.';
  if (!threshold) return 'No: no threshold is set for this kind of spend.';
  const from = threshold.from === 0 ? 'at any amount' : `from ${moneyWords(threshold.from)}`;
  return `${is === 'yes' ? 'Yes' : 'No'}: ${threshold.spend} is controlled ${from}.`;
}

/** How a case is rated, or why it is not. */
export function ratingWords({ weighed }: ControlAssessment): string {
  switch (weighed.outcome) {
    case 'rated':
      return `${weighed.rating}: the highest-rated answer counts.`;
    case 'unanswered':
      return 'Cannot be said: the case does not answer every question.';
    case 'not published':
      return 'Cannot be said: the questions for this category are not published.';
    case 'no framework':
      return 'This edition has no such rating.';
  }
}

/** Whether the strategic commitments are asked about for the case. */
export function strategicWords({ asksStrategicCommitments, set }: ControlAssessment): string {
  if (!set.strategicCommitments) return 'This edition does not ask about them.';
  if (!asksStrategicCommitments) return 'Not asked about for this case.';
  return set.strategicCommitments.noIsRejection
    ? 'Asked about: an answer of no is a rejection.'
    : 'Asked about: an answer of no is not a rejection by itself.';
}

/** Whether the edition's first day is given, for it decides which edition is in force. */
export function fromOf({ set }: ControlAssessment): string | undefined {
  return isNotPublished(set.from) ? undefined : set.from;
}
