import { checkCase, type CheckedCase } from '#domain/spend-control/case-rules/check-case';
import { inSheetOrder } from './in-sheet-order';
import { openFile } from './open-file';
import { PlainFailure } from './plain-failure';

/** Reads a file as a case and checks it, its findings in the order of the sheets. Throws a `PlainFailure` where it cannot be read. */
export async function checkCaseFile(file: string): Promise<CheckedCase> {
  const opened = await openFile(file);
  if (!opened.ok) {
    throw new PlainFailure(`${file}: ${opened.refusal.sentence}`, opened.refusal.action);
  }
  const checked = checkCase(opened.cells, new Date().toISOString().slice(0, 10));
  return { ...checked, findings: inSheetOrder(checked.findings, opened.cells) };
}
