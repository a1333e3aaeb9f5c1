import type { Finding } from '../../rules/finding';
import type { Typing } from '../../rules/type-over';
import type { CaseFieldValues, CaseTableId, CaseValues } from '../case-workbook/case-workbook';

/** A worked example of a rule on cases: what it changes in the valid example case. */
export interface CaseExample extends Typing {
  /** What is true in the example, in plain words. */
  readonly name: string;
  /** A value of undefined empties the cell. */
  readonly fields?: Partial<CaseFieldValues>;
  /** Row by row over the example's own; more rows follow them. */
  readonly tables?: { readonly [Id in CaseTableId]?: readonly Partial<CaseValues<Id>>[] };
}

type ExpectedFinding = Pick<Finding, 'sheet' | 'cells' | 'entered'> &
  Partial<Pick<Finding, 'message' | 'action' | 'expected' | 'fix' | 'count'>>;

/** The worked examples of one rule on cases. */
export interface CaseRuleExamples {
  /** Id of the rule. */
  readonly rule: string;
  readonly accept: readonly CaseExample[];
  readonly reject: readonly (CaseExample & { readonly findings: readonly ExpectedFinding[] })[];
}
