import type { BoardReport } from '#domain/review/board-report';
import { cautionsTable } from './cautions-table';
import { distributionsTable } from './distributions-table';
import { greatTables } from './great-tables';
import { measuresTable } from './measures-table';
import { savingsTable } from './savings-table';
import { sourcesTable } from './sources-table';
import { summaryTable } from './summary-table';
import type { ReportTable } from './report-table';

/** The Board report as tables, in the order in which the Board reads them. */
export function boardTables(report: BoardReport): readonly ReportTable[] {
  return [
    summaryTable(report),
    missionsTable(report),
    measuresTable(report),
    ...greatTables(report),
    savingsTable(report),
    decisionsTable(report),
    distributionsTable(report),
    cautionsTable(report),
    sourcesTable(report),
  ];
}

function missionsTable({ missions }: BoardReport): ReportTable {
  const verdicts = ['Met', 'Missed', 'Not met yet', 'Cannot be said'];
  return {
    id: 'Missions',
    title: 'The six missions',
    notes: ['Measures of each mission by their verdict. They are counted and never averaged.'],
    columns: [
      { header: 'Mission', width: 10, format: 'whole' },
      { header: 'Name', width: 60 },
      ...verdicts.map((header) => ({ header, width: 16, format: 'whole' as const })),
    ],
    rows: missions.map(({ cannotBeSaid, met, missed, mission, notMetYet }) => {
      return [mission.number, mission.name, met, missed, notMetYet, cannotBeSaid];
    }),
  };
}

function decisionsTable({ decisions }: BoardReport): ReportTable {
  return {
    id: 'Decisions',
    title: 'What approved spend has delivered',
    notes: [
      'Cases by the status of their decision in force: achieved only when every contribution is, otherwise the worst of those that could be judged.',
    ],
    columns: [
      { header: 'Status', width: 24 },
      { header: 'Cases', width: 12, format: 'whole' },
      { header: 'Approved (£)', width: 20, format: 'pounds' },
    ],
    rows: decisions.byStatus.map(({ approved, cases, status }) => [status, cases, approved / 100]),
  };
}
