import { worsenExitStatus } from '../exit-status';
import { PlainFailure } from '../plain-failure';
import { RefusedReturn } from '../service/request';
import { sayChecked } from './say-checked';

/** Says why a command could not do its work, and what to do; ends with status 2. */
export function sayFailure(error: unknown): void {
  worsenExitStatus(2);
  if (error instanceof PlainFailure) {
    process.stderr.write(`${error.message}\n${error.action}\n`);
    if (error instanceof RefusedReturn) {
      sayChecked({ file: 'The return', whose: '', findings: error.findings });
    }
    return;
  }
  process.stderr.write(`Something went wrong that is not your doing: ${messageOf(error)}\n`);
  process.stderr.write('Run the command again; if it fails again, send us this line.\n');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
