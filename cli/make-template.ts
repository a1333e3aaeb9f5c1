import { form } from '#domain/form/edition-2022-25-1/form';
import { templateValues } from '#domain/form/template-values';
import { formatPeriod } from '#domain/period/format-period';
import type { Period } from '#domain/period/period';
import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { writeTemplate } from '#workbook/write-template';
import { connect } from './service/connect';
import { getRegister } from './service/get-register';
import { writeNew } from './write-new';

interface TemplateWanted {
  readonly organisation: string;
  readonly period: Period;
  readonly out: string;
  readonly force: boolean;
  readonly service?: string;
  readonly as?: string;
}

/** Writes the return workbook of a department and quarter to a new file, filled from the service where one is named. */
export async function makeTemplate(wanted: TemplateWanted): Promise<void> {
  const { organisation, period, out, force } = wanted;
  const known =
    wanted.service === undefined
      ? {}
      : await getRegister(await connect(wanted.service, wanted.as), { organisation, period });
  const values = templateValues({ edition: edition202225, organisation, period, ...known });
  await writeNew(out, await writeTemplate({ form, values }), force);

  const filled =
    wanted.service === undefined
      ? 'without the register: name a --service to fill it in'
      : 'filled from the register and the last return';
  process.stdout.write(`Wrote ${out}: ${organisation}, ${formatPeriod(period)}, ${filled}.\n`);
}
