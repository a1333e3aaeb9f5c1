import type { WorkbookCells } from '../../cells/cells';
import { caseForm } from '../../form/case-1/form';
import { edition202225 } from '../../roadmap/edition-2022-25';
import type { Finding } from '../../rules/finding';
import { runRules } from '../../rules/run-rules';
import { stopsReturn } from '../../rules/stops-return';
import { caseDraft, type CaseDraft } from '../case-workbook/case-draft';
import { readCase } from '../case-workbook/read-case';
import { caseRules } from './case-rules';

/** A case workbook that was checked. */
export interface CheckedCase {
  /** As the workbook gives them; empty where they could not be read. */
  readonly reference: string;
  readonly organisation: string;
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What can be sent; undefined while something stops it. */
  readonly draft: CaseDraft | undefined;
}

/** Reads a workbook as a case and checks it by the rules of cases, on an ISO day. */
export function checkCase(cells: WorkbookCells, today: string): CheckedCase {
  const { faults, workbook } = readCase(cells);
  const context = { form: caseForm, edition: edition202225, today, current: workbook, faults };
  const rules = caseRules.map((rule) => ({ rule, trial: false }));
  const findings = [...runRules(context, rules, () => undefined)].flat();
  const { organisation = '', reference = '', title = '' } = workbook.fields.values;
  const stopped = findings.some(stopsReturn);
  return {
    reference,
    organisation,
    title,
    findings,
    draft: stopped ? undefined : caseDraft(workbook),
  };
}
