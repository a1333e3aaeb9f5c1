import { valueWords } from '#domain/roadmap/value-words';
import { dateWords } from '#domain/rules/words/date';
import type { Doubt } from '#domain/spend-control/contribution-doubts';

/** A doubt about a contribution to a measure, in a sentence. */
export function doubtWords(measure: string, doubt: Doubt): string {
  switch (doubt.doubt) {
    case 'already achieved':
      return `Already achieved: the latest return says ${valueWords(measure, doubt.value)} on ${dateWords(doubt.date)}.`;
    case 'beyond what the measure can show':
      return `Beyond what the measure can show: it ends at ${valueWords(measure, doubt.limit)}.`;
    case 'the wrong way':
      return 'The wrong way: the target is worse than the baseline.';
    case 'due before it begins':
      return 'Due before it begins: the due day is not after the baseline’s day.';
    case 'counted more than once':
      return `Counted more than once: with ${doubt.with.join(', ')} the shares of this target come to ${Math.round(doubt.shares * 100)} %.`;
  }
}
