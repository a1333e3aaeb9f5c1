import { groupedBy } from '../groups/grouped-by';
import type { Finding, Severity } from './finding';
import type { Rule } from './define-rule';
import { rules } from './rules';

/** What one rule found on one sheet. */
interface RuleFindings {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** Why the rule is there. */
  readonly why: string;
  /** From the top of the sheet. */
  readonly findings: readonly Finding[];
}

/** What was found on one sheet, rule by rule. */
export interface SheetFindings {
  readonly sheet: string;
  readonly count: number;
  readonly rules: readonly RuleFindings[];
}

/** What is asked by each rule, by its id. */
export type RuleTitles = ReadonlyMap<string, Pick<Rule, 'severity' | 'title' | 'why'>>;

/** Findings as a person works through them: sheets in the workbook's order, rules in that in which they ran, rows from the top. */
export function groupFindings(
  findings: readonly Finding[],
  sheets: readonly { readonly name: string }[],
  titled: RuleTitles = titlesOfReturns,
): readonly SheetFindings[] {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  const placeOf = (sheet: string) => order.get(sheet) ?? sheets.length;
  const bySheet = groupedBy(findings, ({ sheet }) => sheet);

  return [...bySheet]
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([sheet, found]) => ({
      sheet,
      count: found.length,
      rules: [...groupedBy(found, ({ rule }) => rule)].map(([rule, ofRule]) => {
        const { severity, title, why } = titled.get(rule) ?? {
          severity: ofRule[0].severity,
          title: rule,
          why: '',
        };
        return { rule, severity, title, why, findings: ofRule.toSorted(byRow) };
      }),
    }));
}

const titlesOfReturns: RuleTitles = new Map(rules.map((rule) => [rule.id, rule]));

const byRow = (one: Finding, other: Finding) => rowOf(one) - rowOf(other);

function rowOf({ cells }: Finding): number {
  return Number(/\d+/.exec(cells)?.[0] ?? 0);
}
