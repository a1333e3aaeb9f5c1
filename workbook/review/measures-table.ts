import type { BoardReport } from '#domain/review/board-report';
import type { MeasureReview } from '#domain/review/measure-review';
import type { Commitment } from '#domain/roadmap/commitment';
import { measureWords } from '#domain/roadmap/measure-words';
import type { ReportTable } from './report-table';
import { rolledUpWords, targetWords } from './report-words';

/** Every measure across government, or those of one mission by its number. */
export function measuresTable(
  { before, missions, to }: BoardReport,
  mission?: number,
): ReportTable {
  const asked = missions.filter((each) => mission === undefined || each.mission.number === mission);
  return {
    id: 'Measures',
    title: 'Every measure across government',
    notes: [
      `At ${to}, against the report for ${before.period} as it was known on ${before.asAt}.`,
      'Each value is rolled up by its measure’s own rule, and rests on the organisations that gave it, of those that should have. Where fewer than half did, the value is shown and no verdict is given.',
      'Like for like compares only the organisations that gave a figure at both dates.',
      'Confidence: high where every organisation gave a figure and there is no caution; medium where at least four in five did; low otherwise; none without a figure.',
    ],
    columns: [
      { header: 'Commitment', width: 15, format: 'whole' },
      { header: 'Measure', width: 44 },
      { header: 'Rolled up by', width: 16 },
      { header: 'Value', width: 18 },
      { header: 'Target', width: 30 },
      { header: 'Verdict', width: 17 },
      { header: 'Report before', width: 18 },
      { header: 'Like for like', width: 26 },
      { header: 'Organisations', width: 17 },
      { header: 'Departments’ targets', width: 22 },
      { header: 'Confidence', width: 14 },
      { header: 'Cautions', width: 12, format: 'whole' },
    ],
    rows: asked.flatMap(({ commitments }) =>
      commitments.flatMap(({ commitment, measures }) =>
        measures.map((review) => rowOf(commitment, review)),
      ),
    ),
  };
}

function rowOf({ number }: Commitment, review: MeasureReview): ReportTable['rows'][number] {
  const { before, judged, likeForLike, measure, organisations, rollUp, status, verdict } = review;
  const words = (value: number | undefined) => rolledUpWords(measure, rollUp, value);
  return [
    number,
    measureWords(measure),
    rollUp === 'none' ? 'not rolled up' : rollUp,
    words(review.value) || 'no figure',
    targetWords(measure),
    verdict,
    words(before.value) || 'no figure',
    likeForLike
      ? `${words(likeForLike.from)} to ${words(likeForLike.to)} (over ${likeForLike.organisations.length})`
      : 'none at both dates',
    `${organisations.count} of ${organisations.of}`,
    judged.of === 0 ? 'none set' : `${status} (judged ${judged.count} of ${judged.of})`,
    review.confidence,
    review.cautions.length,
  ];
}
