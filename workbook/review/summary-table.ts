import type { BoardReport } from '#domain/review/board-report';
import type { ReportTable } from './report-table';
import { organisationWords } from './report-words';

/** What the Board reads first: one line for each thing that it has to know. */
export function summaryTable(report: BoardReport): ReportTable {
  const { decisions, greatServices, missions, returned, to } = report;
  const count = (of: 'met' | 'missed' | 'notMetYet' | 'cannotBeSaid') =>
    missions.reduce((sum, mission) => sum + mission[of], 0);
  const names = (ids: readonly string[]) => organisationWords(ids, to);
  const late = returned.late.map(({ organisation }) => organisation);

  return {
    id: 'Summary',
    title: 'Summary',
    notes: [],
    columns: [
      { header: 'What', width: 34 },
      { header: 'Figure', width: 16 },
      { header: 'In words', width: 90 },
    ],
    rows: [
      ...(greatServices
        ? [
            [
              'Great services',
              greatServices.to.services ?? 'none counted',
              greatServicesSentence(greatServices),
            ],
          ]
        : []),
      ['Measures met', count('met'), 'Measures of government whose published target is met.'],
      [
        'Measures missed',
        count('missed'),
        'The target’s day has come, or it recurs, and it is not met.',
      ],
      ['Measures not met yet', count('notMetYet'), 'The target’s day is still to come.'],
      [
        'Measures that cannot be said',
        count('cannotBeSaid'),
        'No figure, none published to compare it with, or fewer than half the organisations.',
      ],
      [
        'Returns received',
        `${returned.expected.length - returned.missing.length} of ${returned.expected.length}`,
        `Missing: ${names(returned.missing)}.`,
      ],
      [
        'Returns late',
        returned.deadline === undefined ? 'not said' : returned.late.length,
        returned.deadline === undefined
          ? 'No deadline was given, so nobody is called late.'
          : `First received after ${returned.deadline}: ${names(late)}.`,
      ],
      [
        'Spend cases decided',
        decisions.cases,
        `${decisions.judged.count} of ${decisions.judged.of} contributions could be judged.`,
      ],
      [
        'Conditions overdue',
        decisions.conditionsOverdue,
        'Conditions of approvals that are past their day and not shown to be met.',
      ],
    ],
  };
}

/** The count towards the target in one sentence, with its movement and what it rests on. */
export function greatServicesSentence(great: NonNullable<BoardReport['greatServices']>): string {
  const { comparable, from, listed, meets, movement, target, to } = great;
  if (to.services === undefined) return 'No organisation gave a count.';
  const aim =
    target === undefined
      ? ''
      : ` The roadmap’s target is at least ${target} of ${listed}: ${meets === true ? 'met' : 'not met'}.`;
  const moved =
    movement === undefined
      ? 'No organisation gave a count at both dates, so no movement can be said.'
      : `${movement < 0 ? '' : '+'}${movement} since the report before, over ${comparable.length} of the organisations that count.`;
  return `${to.services} services meet the published parts of the great standard (${from.services ?? 'none counted'} in the report before), on the word of ${to.organisations.length} organisation${to.organisations.length === 1 ? '' : 's'}.${aim} ${moved}`;
}
