import { periodKey } from '#domain/period/period-key';
import { stopsReturn } from '#domain/rules/stops-return';
import { checkWith } from './check-with';
import { worsenExitStatus } from './exit-status';
import { openFile } from './open-file';
import { sayChecked } from './output/say-checked';
import { sayReceipt } from './output/say-receipt';
import { PlainFailure } from './plain-failure';
import { keepWorkbook } from './service/keep-workbook';
import { connect } from './service/connect';
import { RefusedReturn } from './service/request';
import { submitCells } from './service/submit-cells';

export interface SubmitOptions {
  readonly service: string;
  readonly as?: string;
}

/** Checks a workbook as the service will, sends it, and prints the receipt. Refused, it prints why and ends with 1. */
export async function submitFile(file: string, { service: url, as }: SubmitOptions): Promise<void> {
  const opened = await openFile(file);
  if (!opened.ok)
    throw new PlainFailure(`${file}: ${opened.refusal.sentence}`, opened.refusal.action);

  const service = await connect(url, as);
  const { findings, known, return: read } = await checkWith(service, opened.cells);
  const { organisation, period } = read;
  const whose = `${organisation} ${period ? periodKey(period) : ''}`.trim();
  if (findings.length > 0) sayChecked({ file, whose, findings });
  if (findings.some(stopsReturn)) {
    process.stdout.write('Not submitted: put right what stops the return, then submit it again.\n');
    worsenExitStatus(1);
    return;
  }
  try {
    const previousVersion = known.lastVersion?.version ?? 0;
    const receipt = await submitCells(service, opened.cells, previousVersion);
    sayReceipt(receipt);
    await keepWorkbook(service, receipt, file);
  } catch (error) {
    if (!(error instanceof RefusedReturn)) throw error;
    sayChecked({ file, whose, findings: error.findings });
    process.stdout.write(`${error.message} ${error.action}\n`);
    worsenExitStatus(1);
  }
}
