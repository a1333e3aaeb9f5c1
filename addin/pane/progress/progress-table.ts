import { formatPeriod } from '#domain/period/format-period';
import { evidenceWords } from '#domain/progress/evidence-words';
import { shareOfWay } from '#domain/progress/share-of-way';
import { valueWords } from '#domain/roadmap/value-words';
import type { InsertedTable } from '../../ports/open-workbook';
import type { ShownProgress, Undertaking } from './shown-progress';

const expectedShare = 'Expected, % of the way';
const actualShare = 'Returned, % of the way';
const headers = [
  'What',
  'Case',
  'From',
  'To',
  'By',
  'Expected',
  'Returned',
  'Status',
  'Judged',
  'Method',
  expectedShare,
  actualShare,
  'Evidence',
];

/** Progress as a table for a sheet. Its chart has shares of the way, as figures of different units cannot share an axis. */
export function progressTable({ decisions, period, targets }: ShownProgress): InsertedTable {
  return {
    sheet: 'Progress',
    table: 'Progress',
    headers,
    rows: [
      ...targets.map((target) => rowOf(target, '')),
      ...decisions.flatMap(({ contributions, progress: { decision, judged, status } }) => [
        [
          ...[decision.title, decision.reference, '', '', '', '', '', status],
          ...[`${judged.count} of ${judged.of}`, '', '', '', ''],
        ],
        ...contributions.map((each) => rowOf(each, decision.reference)),
      ]),
    ],
    chart: {
      title: `Share of the way from baseline to target, ${formatPeriod(period)}`,
      columns: [expectedShare, actualShare],
    },
  };
}

function rowOf({ name, progress }: Undertaking, reference: string): readonly (string | number)[] {
  const { actual, contribution, expected, method, status } = progress;
  const { baseline, due, measure, target } = contribution;
  return [
    name,
    reference,
    valueWords(measure, baseline?.value),
    valueWords(measure, target),
    due,
    valueWords(measure, expected?.value),
    valueWords(measure, actual?.value),
    status,
    '',
    method,
    percentOf(shareOfWay(contribution, expected?.value)),
    percentOf(shareOfWay(contribution, actual?.value)),
    actual ? `${formatPeriod(actual.period)} ${evidenceWords(actual)}` : '',
  ];
}

function percentOf(share: number | undefined): number | '' {
  return share === undefined ? '' : Math.round(share * 1000) / 10;
}
