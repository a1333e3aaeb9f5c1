import type { BoardReport } from '#domain/review/board-report';
import { boardTables } from '#workbook/review/board-tables';
import { measuresTable } from '#workbook/review/measures-table';
import type { ReportTable } from '#workbook/review/report-table';
import { escaped } from './escaped';
import { greatChart } from './great-chart';
import { missionsChart } from './missions-chart';
import { pageStyle } from './page-style';
import { spreadChart } from './spread-chart';
import { tableAsHtml } from './table-as-html';

/** The Board report as one page that needs nothing else: no script, no request, no font. */
export function boardPage(report: BoardReport): string {
  const { asAt, before, from, to } = report;
  const title = `Board report: ${dayWords(from)} to ${dayWords(to)}`;
  const known =
    asAt === undefined ? 'all that has been received' : `what was received by ${dayWords(asAt)}`;
  const sections = boardTables(report).map((table) => ({ table, html: sectionOf(report, table) }));

  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${pageStyle}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><h1>${escaped(title)}</h1>
<p class="lead">Progress of the 2022 to 2025 roadmap for digital and data across government, at ${dayWords(to)}, from ${known}.</p>
<p>Compared with the report for ${before.period}, as it was known on ${dayWords(before.asAt)}. Every figure is worked out from departments’ returns.</p></header>
<nav aria-label="Contents"><ul>${sections.map(({ table: { id, title: of } }) => `<li><a href="#${id}">${escaped(of)}</a></li>`).join('')}</ul></nav>
<main id="main">${sections.map(({ html }) => html).join('\n')}</main></body></html>
`;
}

function sectionOf(report: BoardReport, table: ReportTable): string {
  const inside = insides[table.id]?.(report, table) ?? tableAsHtml(table);
  return `<section id="${table.id}"><h2>${escaped(table.title)}</h2>${inside}</section>`;
}

const insides: Readonly<Record<string, (report: BoardReport, table: ReportTable) => string>> = {
  Summary: ({ greatServices }, table) =>
    `${greatServices ? greatChart(greatServices) : ''}${tableAsHtml(table)}`,
  Missions: (report, table) => `${missionsChart(report)}${tableAsHtml(table)}`,
  Measures: (report, { notes }) =>
    `${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}${report.missions
      .map(({ mission: { name, number, sponsor } }) => {
        const title = `Mission ${number}: ${name}`;
        const own = {
          ...measuresTable(report, number),
          id: `Measures-${number}`,
          title,
          notes: [],
        };
        return `<h3>${escaped(title)}</h3><p>Sponsor in June 2022: ${escaped(sponsor.name)}, ${escaped(sponsor.role)}.</p>${tableAsHtml(own)}`;
      })
      .join('')}`,
  Distributions: ({ missions }, table) => {
    const charts = missions
      .flatMap(({ commitments }) => commitments.flatMap(({ measures }) => measures))
      .map(({ distribution, measure }) => (distribution ? spreadChart(measure, distribution) : ''));
    return `${charts.join('')}${tableAsHtml(table)}`;
  },
};

function dayWords(day: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', options);
}
