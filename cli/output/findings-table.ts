import type { Finding } from '#domain/rules/finding';
import Table from 'cli-table3';
import { plainText } from './plain-text';

/** More rows than a person reads at a prompt; the rest are counted. */
const ROWS_SHOWN = 100;

/** Findings as a table by sheet and cell, for a terminal so many characters wide. */
export function findingsTable(findings: readonly Finding[], width: number): string {
  const narrow = [10, 18, 7, 20];
  const rest = Math.max(30, width - narrow.reduce((sum, each) => sum + each + 1, 2));
  const table = new Table({
    head: ['Sheet', 'Cells', 'Kind', 'Entered', 'What is wrong, and what to do'],
    colWidths: [12, 16, 7, 20, rest],
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [], compact: false },
  });
  for (const finding of findings.slice(0, ROWS_SHOWN)) table.push(rowOf(finding));

  const more = findings.length - ROWS_SHOWN;
  return `${table.toString()}\n${more > 0 ? `… and ${more} more: returns check --json lists them all.\n` : ''}`;
}

function rowOf(finding: Finding): string[] {
  const { action, cells, entered, message, reason, rule, severity, sheet, trial } = finding;
  const answered = reason === undefined ? '' : `\nReason given: ${reason}`;
  return [
    sheet,
    shortened(cells.replaceAll(',', ', '), 120),
    trial ? 'on trial' : severity,
    shortened(entered, 120),
    `${message} ${action}${answered}\n(${rule})`,
  ].map(plainText);
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
