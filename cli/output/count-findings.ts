import type { Finding, Severity } from '#domain/rules/finding';

/** How many findings of each kind, in words: `2 errors, 1 query to answer, 3 notes`. */
export function countFindings(findings: readonly Finding[]): string {
  const of = (severity: Severity) =>
    findings.filter(
      (each) => each.severity === severity && each.reason === undefined && !each.trial,
    ).length;
  const answered = findings.filter(({ reason }) => reason !== undefined).length;
  const parts = [
    counted(of('error'), 'error', 'errors'),
    counted(of('query'), 'query to answer', 'queries to answer'),
    ...(answered > 0 ? [counted(answered, 'query answered', 'queries answered')] : []),
    counted(of('note'), 'note', 'notes'),
  ];
  return parts.join(', ');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
