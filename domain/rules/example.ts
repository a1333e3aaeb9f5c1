import type { CellValue } from '../cells/cells';
import type { Register } from '../register/register';
import type { FieldValues, TableId, Values } from '../return/return';
import type { Answer } from './context';
import type { Finding } from './finding';

/**
 * What an example changes in the valid example return. The rows given for a table take the place of that
 * table's rows: row by row over the example's own, and over its first where there are more. A value of
 * undefined empties the cell.
 */
export interface ReturnChanges {
  readonly fields?: Partial<FieldValues>;
  readonly tables?: { readonly [Id in TableId]?: readonly Partial<Values<Id>>[] };
  /** What is typed over single cells of the workbook: `{ 'Services!C5': 'tbc' }`. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  /** New names of sheets by their old ones: `{ Services: 'Our services' }`. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Sheets that are taken out, or hidden. */
  readonly without?: readonly string[];
  readonly hidden?: readonly string[];
}

/** A worked example of a rule: a test of it, and a part of its page. */
export interface Example {
  /** What is true in the example, in plain words. */
  readonly name: string;
  readonly current?: ReturnChanges;
  /** Last quarter's accepted return; the valid example of that quarter unless `none`. */
  readonly previous?: ReturnChanges | 'none';
  /** The version of this quarter that was accepted before, if any. */
  readonly lastVersion?: ReturnChanges & { readonly answers?: readonly Answer[] };
  readonly register?: Partial<Register> | 'none';
  /** Organisation of the person who checks. */
  readonly organisation?: string;
  /** ISO date of the check. */
  readonly today?: string;
}

/** The findings that a rule gives in an example that it rejects; `cells` and `entered` at least. */
type ExpectedFinding = Pick<Finding, 'sheet' | 'cells' | 'entered'> &
  Partial<
    Pick<Finding, 'message' | 'action' | 'expected' | 'fix' | 'reason' | 'records' | 'count'>
  >;

export interface RejectedExample extends Example {
  readonly findings: readonly ExpectedFinding[];
}

/** The worked examples of one rule. */
export interface RuleExamples {
  /** Id of the rule. */
  readonly rule: string;
  readonly accept: readonly Example[];
  readonly reject: readonly RejectedExample[];
}
