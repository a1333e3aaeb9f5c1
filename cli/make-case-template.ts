import { caseTemplate } from '#domain/spend-control/case-workbook/case-template';
import { writeCaseTemplate } from '#workbook/write-case-template';
import { writeNew } from './write-new';

interface CaseTemplateWanted {
  readonly organisation: string;
  readonly reference: string;
  readonly out: string;
  readonly force: boolean;
}

/** Writes the workbook of a case to a new file. */
export async function makeCaseTemplate({
  out,
  force,
  ...whose
}: CaseTemplateWanted): Promise<void> {
  await writeNew(out, await writeCaseTemplate(caseTemplate(whose)), force);
  process.stdout.write(`Wrote ${out}: case ${whose.reference} of ${whose.organisation}.\n`);
}
