import { stopsReturn } from '#domain/rules/stops-return';
import type { CheckedCase } from '#domain/spend-control/case-rules/check-case';
import { worsenExitStatus } from '../exit-status';
import { sayChecked } from './say-checked';

/** Prints what was found in the workbook of a case, as JSON where that is asked for; ends with 1 where something keeps it from being sent. */
export function sayCheckedCase(file: string, checked: CheckedCase, json = false): void {
  const { findings, organisation, reference } = checked;
  if (json) process.stdout.write(`${JSON.stringify({ file, findings }, null, 2)}\n`);
  else sayChecked({ file, whose: `${organisation} ${reference}`.trim(), findings });
  if (findings.some(stopsReturn)) worsenExitStatus(1);
}
