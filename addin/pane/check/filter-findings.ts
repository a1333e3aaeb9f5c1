import { plainWords } from '#domain/cells/plain-words';
import type { Finding, Severity } from '#domain/rules/finding';
import { stopsReturn } from '#domain/rules/stops-return';

export interface FindingFilter {
  readonly search: string;
  readonly severity: Severity | 'all' | 'stops the return';
}

/** The findings of a severity that hold the words searched for, in whatever they say. */
export function filterFindings(
  findings: readonly Finding[],
  { search, severity }: FindingFilter,
): readonly Finding[] {
  const wanted = plainWords(search);

  return findings.filter((finding) => {
    if (severity === 'stops the return' && !stopsReturn(finding)) return false;
    if (severity !== 'all' && severity !== 'stops the return' && finding.severity !== severity) {
      return false;
    }
    return wanted === '' || plainWords(wordsOf(finding)).includes(wanted);
  });
}

function wordsOf({ sheet, cells, message, entered, action, rule, records }: Finding): string {
  return [sheet, cells, message, entered, action, rule, ...records].join(' ');
}
