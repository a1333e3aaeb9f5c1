import type { BoardReport } from '#domain/review/board-report';
import { fewestForQuartiles, smallDenominator } from '#domain/review/distribution';
import { measureWords } from '#domain/roadmap/measure-words';
import { valueWords } from '#domain/roadmap/value-words';
import type { ReportTable } from './report-table';
import { organisationWords } from './report-words';

/** How organisations' values of each share and average lie, without a rank. */
export function distributionsTable({ missions, to }: BoardReport): ReportTable {
  const reviews = missions.flatMap(({ commitments }) =>
    commitments.flatMap(({ measures }) => measures),
  );
  return {
    id: 'Distributions',
    title: 'How organisations’ values lie',
    notes: [
      'No organisation is ranked.',
      `No quartiles for fewer than ${fewestForQuartiles} organisations, as each would be one organisation’s own figure.`,
      `Small: fewer than ${smallDenominator} below the line. One more or one fewer then moves the figure by more than 5 points in a hundred.`,
    ],
    columns: [
      { header: 'Measure', width: 60 },
      { header: 'Organisations', width: 17, format: 'whole' },
      ...['Least', 'Lower quartile', 'Median', 'Upper quartile', 'Greatest'].map((header) => ({
        header,
        width: 16,
      })),
      { header: 'Small', width: 30 },
    ],
    rows: reviews.flatMap(({ distribution, measure }) => {
      if (!distribution) return [];
      const {
        greatest,
        least,
        organisations,
        quartiles = [undefined, undefined, undefined],
        small,
      } = distribution;
      const words = (value: number | undefined) =>
        value === undefined ? 'too few' : valueWords(measure, value);
      return [
        [
          measureWords(measure),
          organisations,
          ...[least, ...quartiles, greatest].map(words),
          organisationWords(small, to),
        ],
      ];
    }),
  };
}
