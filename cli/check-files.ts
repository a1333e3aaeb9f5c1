import { stopsReturn } from '#domain/rules/stops-return';
import { openFile } from './open-file';
import { worsenExitStatus } from './exit-status';
import { sayChecked } from './output/say-checked';
import { withProgress } from './output/with-progress';
import { connect } from './service/connect';
import { checkWith } from './check-with';
import type { WorkbookCells } from '#domain/cells/cells';
import type { CheckedFile } from './checked-file';
import { PlainFailure } from './plain-failure';
import { writeFindings } from '#workbook/write-findings';
import { writeNew } from './write-new';
import type { Service } from './service/service';
import { formatPeriod } from '#domain/period/format-period';

export interface CheckOptions {
  /** Name of an .xlsx file for what was found, which must not be there yet. */
  readonly findings?: string;
  readonly json: boolean;
  readonly service?: string;
  readonly as?: string;
}

/** Checks files one by one and prints what was found; the exit status is the worst of them. */
export async function checkFiles(files: readonly string[], options: CheckOptions): Promise<void> {
  const service =
    options.service === undefined ? undefined : await connect(options.service, options.as);
  const checked = await withProgress(files, options.json, async (file) => {
    const opened = await openFile(file);
    if (!opened.ok) return { file, whose: '', refusal: opened.refusal, findings: [] };

    return { file, ...(await checkOrRefuse(service, opened.cells)) };
  });

  for (const each of checked) {
    if (each.refusal) worsenExitStatus(2);
    else if (each.findings.some(stopsReturn)) worsenExitStatus(1);
  }
  if (options.findings !== undefined) {
    await writeNew(options.findings, await writeFindings(checked), false);
  }
  if (options.json) {
    const shown = checked.map(({ file, refusal, findings }) => ({
      file,
      ...(refusal && { refusal }),
      findings,
    }));
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return;
  }
  for (const each of checked) sayChecked(each);
}

/** A service that refuses one file, such as that of another organisation, does not keep the others from being checked. */
async function checkOrRefuse(
  service: Service | undefined,
  cells: WorkbookCells,
): Promise<Omit<CheckedFile, 'file'>> {
  try {
    const { findings, return: read } = await checkWith(service, cells);
    const { organisation, period } = read;
    const whose = `${organisation} ${period ? formatPeriod(period) : ''}`.trim();
    return { whose, findings };
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    const { action, message: sentence } = error;
    return { whose: '', refusal: { kind: 'not-checked', sentence, action }, findings: [] };
  }
}
