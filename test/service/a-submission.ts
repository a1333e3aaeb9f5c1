import type { WorkbookCells } from '#domain/cells/cells';
import type { ReturnChanges } from '#domain/rules/example';
import { exampleCells } from '#domain/rules/example-cells';
import { exampleRegister } from '#domain/rules/example-register';
import { exampleReturn } from '#domain/rules/example-return';
import { aCaller, type Service } from './a-service';

/** The body of a submission of the rules' example return, with what the test changes. */
export function aSubmission(
  previousVersion: number,
  changes: ReturnChanges = {},
): { readonly cells: WorkbookCells; readonly previousVersion: number } {
  return { cells: exampleCells(exampleReturn, changes), previousVersion };
}

/** A submission that differs from the others by what its narrative says. */
export function saying(narrative: string, previousVersion: number) {
  return aSubmission(previousVersion, { fields: { narrative: `Example: ${narrative}` } });
}

/** A second version with fewer vacancies than the first, and what is said of why. */
export function restatement(reason: string) {
  const reasons = reason === '' ? [] : [{ rule: 'restatement-explained', record: 'all', reason }];
  return aSubmission(1, { tables: { people: [{ vacancies: 35 }], reasons } });
}

/** Puts what the example return refers to into the ledger: DLUHC's target and decision. */
export async function registerExample({ call }: Service): Promise<void> {
  const { decisions, targets } = exampleRegister;
  for (const { reference, ...body } of decisions) {
    await call('putDecision', aCaller('assessor', 'co'), { path: { reference }, body });
  }
  await call('putTargets', aCaller('secretariat', 'co'), { body: { targets } });
}
