import { stopsReturn } from '#domain/rules/stops-return';
import { openFile } from './open-file';
import { worsenExitStatus } from './exit-status';
import { sayChecked } from './output/say-checked';
import { withProgress } from './output/with-progress';
import { connect } from './service/connect';
import { checkWith } from './check-with';
import { formatPeriod } from '#domain/period/format-period';

export interface CheckOptions {
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

    const { findings, return: read } = await checkWith(service, opened.cells);
    const { organisation, period } = read;
    return {
      file,
      whose: `${organisation} ${period ? formatPeriod(period) : ''}`.trim(),
      findings,
    };
  });

  for (const each of checked) {
    if (each.refusal) worsenExitStatus(2);
    else if (each.findings.some(stopsReturn)) worsenExitStatus(1);
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
