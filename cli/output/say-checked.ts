import type { CheckedFile } from '../checked-file';
import { countFindings } from './count-findings';
import { findingsTable } from './findings-table';

/** Prints what was found in one file. */
export function sayChecked({ file, findings, refusal, whose }: CheckedFile): void {
  const out = process.stdout;
  if (refusal) {
    out.write(`${file}\n  ${refusal.sentence} ${refusal.action}\n\n`);
    return;
  }
  out.write(`${file}${whose === '' ? '' : `  (${whose})`}\n`);
  if (findings.length === 0) {
    out.write('  Nothing to put right.\n\n');
    return;
  }
  out.write(findingsTable(findings, out.isTTY ? out.columns : 120));
  out.write(`${countFindings(findings)}. To read about a rule: returns explain RULE\n\n`);
}
