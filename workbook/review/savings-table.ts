import type { BoardReport } from '#domain/review/board-report';
import { measureWords } from '#domain/roadmap/measure-words';
import type { ReportTable } from './report-table';
import { targetWords } from './report-words';

/** Efficiency savings beside the roadmap's own figures, in pounds. */
export function savingsTable({ savings }: BoardReport): ReportTable {
  return {
    id: 'Savings',
    title: 'Efficiency savings against the roadmap’s own figures',
    notes: [
      'In pounds. The roadmap’s figure for pay reform is net and a year; the others are to date. They are of different kinds and are not added up.',
    ],
    columns: [
      { header: 'Route', width: 60 },
      { header: 'Counted', width: 16 },
      { header: 'Value (£)', width: 20, format: 'pounds' },
      { header: 'Roadmap (£)', width: 20, format: 'pounds' },
      { header: 'Still to save (£)', width: 20, format: 'pounds' },
      { header: 'The roadmap aims at', width: 36 },
      { header: 'Verdict', width: 16 },
      { header: 'Organisations', width: 17 },
    ],
    rows: savings.map(({ basis, measure, organisations, short, target, value, verdict }) => [
      measureWords(measure),
      basis,
      ...[value, target, short].map((pence) => (pence === undefined ? undefined : pence / 100)),
      targetWords(measure),
      verdict,
      `${organisations.count} of ${organisations.of}`,
    ]),
  };
}
