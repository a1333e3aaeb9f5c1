import { groupFindings } from '#domain/rules/group-findings';
import { writeFindings } from '#workbook/write-findings';
import type { Checked } from './checked';
import type { MadeFile } from './save-file';

/** The findings of a check as a new workbook, in the order in which the pane lists them. */
export async function findingsFile(
  checked: Pick<Checked, 'cells' | 'findings'>,
  file: string,
): Promise<MadeFile> {
  const groups = groupFindings(checked.findings, checked.cells.sheets);
  const findings = groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings));
  return {
    bytes: await writeFindings([{ file, findings }]),
    name: `${file.replace(/\.xlsx$/i, '')} findings.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}
