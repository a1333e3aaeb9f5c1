import type { Measure } from '../roadmap/measure';
import type { Actual } from './actual-of';
import type { StatusFacts } from './status-table';

/**
 * What was answered, for the status table. Nothing to count (0 of 0) is not applicable. A blank figure is
 * not returned, unless no figure is aimed at: a judged rating alone is then an answer.
 */
export function answerOf(
  { ratio }: Pick<Measure, 'ratio'>,
  actual: Actual | undefined,
  target: StatusFacts['target'],
): StatusFacts['answer'] {
  if (!actual) return 'not returned';
  if (actual.answer !== 'value') return actual.answer;
  if (actual.value !== undefined) return 'value';
  if (ratio && actual.denominator === 0) return 'not applicable';
  return actual.judged && target === 'none' ? 'value' : 'not returned';
}
