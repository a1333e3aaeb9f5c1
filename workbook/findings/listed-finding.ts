import type { Finding } from '#domain/rules/finding';
import { recordToName } from '#domain/rules/reasons-given';
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
  /** What a reason has to name beside the rule; the first of them where there are many. */
  readonly records: string;
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
    records: recordsToName(finding),
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
  records: '',
};

/** So many records are named: a reason for all of them names `all`. */
const NAMED = 20;

function recordsToName({ records }: Finding): string {
  const all = records.length === 0 ? [''] : records;
  const more = all.length > NAMED ? ' and more' : '';
  return `${all.slice(0, NAMED).map(recordToName).join(', ')}${more}`;
}
