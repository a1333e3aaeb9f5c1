import type { BoardReport } from '#domain/review/board-report';
import { largestQuietChange } from '#domain/review/growing-denominator';
import { measureWords } from '#domain/roadmap/measure-words';
import type { ReportTable } from './report-table';
import { organisationWords } from './report-words';

/** Every caution, with the cells that it comes from. */
export function cautionsTable({ cautions, to }: BoardReport): ReportTable {
  return {
    id: 'Cautions',
    title: 'What cannot be claimed, and why',
    notes: [
      `A change of what is below the line is pointed out from ${largestQuietChange * 100} % on.`,
    ],
    columns: [
      { header: 'Measure', width: 50 },
      { header: 'Caution', width: 22 },
      { header: 'Organisations', width: 24 },
      { header: 'Why', width: 90 },
      { header: 'Cells', width: 34 },
    ],
    rows: cautions.map(({ evidence, kind, measure, organisations, subject, why }) => [
      measureWords(measure, subject),
      kind,
      organisations.length === 0 ? 'government' : organisationWords(organisations, to),
      why,
      evidence,
    ]),
  };
}
