import type { WorkbookCells } from '#domain/cells/cells';
import { form } from '#domain/form/edition-2022-25-1/form';
import { periodKey } from '#domain/period/period-key';
import { completenessOf } from '#domain/return/completeness';
import type { Finding } from '#domain/rules/finding';
import { readForCheckInSlices, type KnownToLedger } from '#domain/rules/read-for-check';
import type { CheckedCase } from '#domain/spend-control/case-rules/check-case';
import { isCaseWorkbook } from '#domain/spend-control/case-workbook/is-case-workbook';
import type { OpenWorkbook } from '../../ports/open-workbook';
import { ServiceError } from '../../ports/service';
import { inSlices } from '../in-slices';
import type { Checked } from './checked';
import { kindOfReturn } from './kind-of-return';

/** Gives what the ledger knows for a period; undefined where nobody is signed in. */
export type AskRegister = ((period: string) => Promise<KnownToLedger>) | undefined;

/** Reading is this share of the work, as a person waits for it. */
const READING = 0.6;

/** Reads a workbook afresh and checks it, in slices. Throws a `WorkbookError`; trouble with the service only means less to compare with. */
export async function checkWorkbook(
  workbook: OpenWorkbook,
  askRegister: AskRegister,
  given: { readonly today: string; readonly progress: (share: number) => void },
): Promise<Checked> {
  const { progress, today } = given;
  const cells = await workbook.read((share) => {
    progress(share * READING);
  });
  const one = isCaseWorkbook(cells) ? await checkedCase(cells, today) : undefined;
  const slice = inSlices();
  const read = await readForCheckInSlices(cells, today, slice);
  await slice();
  const { known, notCompared } = await compareWith(askRegister, read.return.period);
  const findings = await read.checkInSlices(known, (share) => {
    const pause = slice();
    if (pause) progress(READING + share * (1 - READING));
    return pause;
  });
  await slice();
  if (one)
    return {
      case: one,
      cells,
      completeness: [],
      findings: one.findings,
      kind: 'not a return',
      known: {},
      read,
    };
  const kind = kindOfReturn(read.return);

  return {
    cells,
    completeness: completenessOf(read.return, cells, form),
    // A column of another edition may mean something else, and what would put it right may damage it.
    findings: kind === 'other edition' ? findings.map(withoutFix) : findings,
    kind,
    known,
    ...(notCompared && { notCompared }),
    read,
  };
}

// Few workbooks are cases, and the criteria that they answer to would be read by all.
async function checkedCase(cells: WorkbookCells, today: string): Promise<CheckedCase> {
  const { checkCase } = await import('#domain/spend-control/case-rules/check-case');
  return checkCase(cells, today);
}

function withoutFix(finding: Finding): Finding {
  const { fix, ...rest } = finding;
  return fix === undefined ? finding : rest;
}

async function compareWith(
  askRegister: AskRegister,
  period: Parameters<typeof periodKey>[0] | undefined,
): Promise<Pick<Checked, 'known' | 'notCompared'>> {
  if (!askRegister) return { known: {}, notCompared: 'signed out' };
  if (!period) return { known: {}, notCompared: 'no period' };
  try {
    return { known: await askRegister(periodKey(period)) };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { known: {}, notCompared: error.trouble };
  }
}
