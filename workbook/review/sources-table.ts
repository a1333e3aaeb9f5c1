import type { BoardReport } from '#domain/review/board-report';
import { measureWords } from '#domain/roadmap/measure-words';
import { valueWords } from '#domain/roadmap/value-words';
import type { ReportTable } from './report-table';
import { organisationWords } from './report-words';

/** Every figure that a measure is made of, with the cells that say it. */
export function sourcesTable({ missions, to }: BoardReport): ReportTable {
  const reviews = missions.flatMap(({ commitments }) => {
    return commitments.flatMap(({ measures }) => measures);
  });
  return {
    id: 'Sources',
    title: 'Where each figure comes from',
    notes: ['The quarter and version of the return, then the sheet and cells that say it.'],
    columns: [
      { header: 'Measure', width: 60 },
      { header: 'Organisation', width: 18 },
      { header: 'Value', width: 18 },
      { header: 'Above the line', width: 17, format: 'decimal' },
      { header: 'Below the line', width: 17, format: 'decimal' },
      { header: 'Cells', width: 50 },
    ],
    rows: reviews.flatMap(({ measure, sources }) =>
      sources.map(({ denominator, evidence, numerator, organisation, subject, value }) => [
        measureWords(measure, subject),
        organisationWords([organisation], to),
        valueWords(measure, value),
        numerator,
        denominator,
        evidence,
      ]),
    ),
  };
}
