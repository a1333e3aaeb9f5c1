import type { WorkbookCells } from '#domain/cells/cells';
import type { SheetCompleteness } from '#domain/return/completeness';
import type { Finding } from '#domain/rules/finding';
import type { KnownToLedger, ReadForCheck } from '#domain/rules/read-for-check';
import type { CheckedCase } from '#domain/spend-control/case-rules/check-case';
import type { ServiceTrouble } from '../../ports/service';

/** Whether a workbook is a return that can be checked here. */
export type ReturnKind = 'return' | 'other edition' | 'not a return';

/** A workbook as it was when it was read, and what was found in it. */
export interface Checked {
  /** Present where the workbook is that of a case: the findings are then those of the case. */
  readonly case?: CheckedCase;
  readonly cells: WorkbookCells;
  readonly completeness: readonly SheetCompleteness[];
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
  readonly kind: ReturnKind;
  /** What the ledger holds; empty where it was not asked. */
  readonly known: KnownToLedger;
  /** Why it was not compared with the register; absent where it was. */
  readonly notCompared?: ServiceTrouble | 'no period';
  readonly read: ReadForCheck;
}
