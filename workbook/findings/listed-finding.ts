import type { Finding } from '#domain/rules/finding';
import type { FindingsToWrite } from './findings-to-write';

/** A row of the list of findings: text for each of its columns. */
export interface ListedFinding {
  readonly file: string;
  readonly sheet: string;
  readonly cells: string;
  readonly severity: string;
  readonly message: string;
  readonly entered: string;
  readonly expected: string;
  readonly action: string;
  readonly reason: string;
  readonly rule: string;
}

/** The rows of one file. Without findings it has one that says so: silence could be a fault. */
export function listedFindings({
  file,
  findings,
  refusal,
}: FindingsToWrite): readonly ListedFinding[] {
  if (refusal) {
    const { action, sentence } = refusal;
    return [{ ...blank, file, severity: 'not checked', message: sentence, action }];
  }
  if (findings.length === 0) return [{ ...blank, file, message: 'Nothing was found.' }];
  return findings.map((finding) => ({ ...listed(finding), file }));
}

function listed(finding: Finding): Omit<ListedFinding, 'file'> {
  const { action, cells, entered, expected, message, reason = '', rule, sheet } = finding;
  const { severity, trial } = finding;
  return {
    sheet,
    cells: cells === '' ? 'The whole sheet' : cells.replaceAll(',', ', '),
    severity: trial ? `${severity}, on trial` : severity,
    message,
    entered: entered === '' ? 'Blank' : entered,
    expected,
    action,
    reason,
    rule,
  };
}

const blank: ListedFinding = {
  file: '',
  sheet: '',
  cells: '',
  severity: '',
  message: '',
  entered: '',
  expected: '',
  action: '',
  reason: '',
  rule: '',
};
