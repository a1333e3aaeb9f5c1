import type { Answer } from '#domain/rules/context';
import type { Finding } from '#domain/rules/finding';
import type { Head } from '../tables/head';

/** The reasons that answer queries, one for each record that a finding names. */
export function answersIn(findings: readonly Finding[]): readonly Answer[] {
  return findings.flatMap(({ rule, records, entered, reason }) =>
    reason === undefined ? [] : records.map((record) => ({ rule, record, entered, reason })),
  );
}

/** How many findings of each severity a return was accepted with. */
export function findingCounts(findings: readonly Finding[]): Head['findings'] {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), query: count('query'), note: count('note') };
}
