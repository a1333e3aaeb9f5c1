import { formatPeriod } from '#domain/period/format-period';
import type { QuarterlyPoint } from '#domain/progress/quarterly-points';
import { valueWords } from '#domain/roadmap/value-words';

/** A trend in words, quarter by quarter: `2023-24 Q1: 40 %, expected 45 %. 2023-24 Q2: nothing returned.` */
export function trendWords(measure: string, points: readonly QuarterlyPoint[]): string {
  return points
    .map(({ actual, expected, period }) => {
      const figure = actual === undefined ? 'nothing returned' : valueWords(measure, actual);
      const aim = expected === undefined ? '' : `, expected ${valueWords(measure, expected)}`;
      return `${formatPeriod(period)}: ${figure}${aim}.`;
    })
    .join(' ');
}
