import type { BoardReport } from '#domain/review/board-report';
import { subjectWords } from '#domain/roadmap/subject-words';
import type { ReportTable } from './report-table';
import { organisationWords } from './report-words';

/** The count of great services by organisation, and the services that moved it. */
export function greatTables({ greatServices, to: day }: BoardReport): readonly ReportTable[] {
  if (!greatServices) return [];
  const { byOrganisation, fell, rose } = greatServices;
  const moves = [
    ...rose.map((each) => ({ ...each, how: 'rose to the standard' })),
    ...fell.map((each) => ({ ...each, how: 'fell below it' })),
  ];
  return [
    {
      id: 'GreatServices',
      title: 'Great services by organisation',
      notes: [
        'A service counts where its own figures meet every published part of the standard, whatever its own rating.',
      ],
      columns: [
        { header: 'Organisation', width: 20 },
        { header: 'Report before', width: 16, format: 'whole' },
        { header: 'Now', width: 12, format: 'whole' },
      ],
      rows: byOrganisation.map(({ from, organisation, to }) => [
        organisationWords([organisation], day),
        from,
        to,
      ]),
    },
    {
      id: 'ServicesMoved',
      title: 'Services that rose and fell',
      notes: ['Only services whose own figures were said at both dates.'],
      columns: [
        { header: 'Organisation', width: 20 },
        { header: 'Service', width: 60 },
        { header: 'What changed', width: 24 },
      ],
      rows: moves.map(({ how, organisation, service }) => [
        organisationWords([organisation], day),
        subjectWords(service),
        how,
      ]),
    },
  ];
}
