import { checkReturn } from '#domain/rules/check-return';
import { exampleContext } from '#domain/rules/example-context';
import { examples } from '#domain/rules/examples';
import type { Finding } from '#domain/rules/finding';
import { rules } from '#domain/rules/rules';
import { ownCaseRules } from '#domain/spend-control/case-rules/case-rules';
import { caseRulesExamples } from '#domain/spend-control/case-rules/case-rules-examples';
import { checkCase } from '#domain/spend-control/case-rules/check-case';
import { exampleCaseCells } from '#domain/spend-control/case-rules/example-case-cells';

/** A rule on returns or on cases, with what its worked examples show. */
export interface ExplainedRule {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly title: string;
  readonly why: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly { readonly name: string; readonly findings: readonly Finding[] }[];
}

/** Everything that is known of a rule by its id; undefined where there is none. */
export function explainedRule(id: string): ExplainedRule | undefined {
  return ofReturns(id) ?? ofCases(id);
}

function ofReturns(id: string): ExplainedRule | undefined {
  const rule = rules.find((each) => each.id === id);
  if (!rule) return undefined;
  const given = examples.find((each) => each.rule === id);
  const set = { id: 'explained', rules: [{ rule, trial: false }] };
  return {
    ...rule,
    accepted: (given?.accept ?? []).map(({ name }) => name),
    rejected: (given?.reject ?? []).map((example) => ({
      name: example.name,
      findings: checkReturn(exampleContext(example), set),
    })),
  };
}

function ofCases(id: string): ExplainedRule | undefined {
  const rule = ownCaseRules.find((each) => each.id === id);
  if (!rule) return undefined;
  const given = caseRulesExamples.find((each) => each.rule === id);
  return {
    ...rule,
    accepted: (given?.accept ?? []).map(({ name }) => name),
    rejected: (given?.reject ?? []).map((example) => {
      const { findings } = checkCase(exampleCaseCells(example), '2024-06-01');
      return { name: example.name, findings: findings.filter((each) => each.rule === id) };
    }),
  };
}
