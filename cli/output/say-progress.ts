import { formatPeriod } from '#domain/period/format-period';
import type { ContributionProgress } from '#domain/progress/contribution-progress';
import { evidenceWords } from '#domain/progress/evidence-words';
import { measureWords } from '#domain/roadmap/measure-words';
import { valueWords } from '#domain/roadmap/value-words';
import Table from 'cli-table3';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';
import { plainText } from './plain-text';

/** Prints the progress of each decision, contribution by contribution, and of each target. */
export function sayProgress({
  asAt,
  decisions,
  organisation,
  period,
  targets,
}: OrganisationProgress): void {
  const when = [
    ...(period === undefined ? [] : [`at the end of ${period}`]),
    ...(asAt === undefined ? [] : [`from what was received by ${asAt}`]),
  ].join(', ');
  process.stdout.write(`Progress of ${organisation}${when === '' ? '' : `, ${when}`}\n\n`);
  if (decisions.length === 0) process.stdout.write('No decisions on the register.\n\n');

  for (const { contributions, decision, judged, status } of decisions) {
    const rests = contributions.length === 0 ? '' : ` (judged ${judged.count} of ${judged.of})`;
    process.stdout.write(plainText(`${decision.reference}  ${decision.title}\n`));
    process.stdout.write(`  ${status}${rests}\n`);
    if (contributions.length > 0) process.stdout.write(`${progressTable(contributions)}\n`);
    process.stdout.write('\n');
  }
  if (targets.length > 0) process.stdout.write(`Targets\n${progressTable(targets)}\n`);
}

/** What is undertaken, how far it has come and which cells say so. */
function progressTable(contributions: readonly ContributionProgress[]): string {
  const rows = contributions.map((each) => cellsOf(each).map(plainText));
  // An amount has no space to break at, and a part of an amount is a wrong amount.
  const wide = (column: number) =>
    Math.max(11, ...rows.map((row) => (row[column] ?? '').length + 2));
  const table = new Table({
    head: ['Measure', 'From', 'To', 'By', 'Expected', 'Now', 'Status', 'Method', 'Evidence'],
    colWidths: [34, wide(1), wide(2), 12, wide(4), wide(5), 13, 8, 24],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  table.push(...rows);
  return table.toString();
}

function cellsOf({
  actual,
  contribution,
  expected,
  method,
  status,
}: ContributionProgress): string[] {
  const { baseline, due, measure, subject, target } = contribution;
  const judged = actual?.judged ? ` (rated ${actual.judged.rating})` : '';
  return [
    measureWords(measure, subject),
    valueWords(measure, baseline?.value),
    valueWords(measure, target),
    due,
    valueWords(measure, expected?.value),
    valueWords(measure, actual?.value),
    `${status}${judged}`,
    method,
    actual ? `${formatPeriod(actual.period)} ${evidenceWords(actual)}` : '',
  ];
}
