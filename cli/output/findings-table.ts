import type { Finding } from '#domain/rules/finding';
import { recordToName } from '#domain/rules/reasons-given';
import Table from 'cli-table3';
import { plainText } from './plain-text';

/** More rows than a person reads at a prompt; the rest are counted. */
const ROWS_SHOWN = 100;
/** More records than fit a row; `returns check --json` lists them all. */
const RECORDS_SHOWN = 5;

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
  const { action, cells, entered, message, reason, severity, sheet, trial } = finding;
  const answered = reason === undefined ? '' : `\nReason given: ${reason}`;
  return [
    sheet,
    shortened(cells.replaceAll(',', ', '), 120),
    trial ? 'on trial' : severity,
    shortened(entered, 120),
    `${message} ${action}${answered}\n(${ruleAndRecords(finding)})`,
  ].map(plainText);
}

/** The rule and, for a query, what its reason has to name. */
function ruleAndRecords({ records, rule, severity }: Finding): string {
  if (severity !== 'query') return rule;
  const named = records.length === 0 ? [recordToName('')] : records.slice(0, RECORDS_SHOWN);
  const more = records.length - named.length;
  return `${rule}, record ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
