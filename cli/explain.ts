import type { Finding } from '#domain/rules/finding';
import { rules } from '#domain/rules/rules';
import { ownCaseRules } from '#domain/spend-control/case-rules/case-rules';
import { criteriaPage } from './criteria-page';
import { explainedRule, type ExplainedRule } from './explained-rule';
import { rulesPage } from './rules-page';
import { PlainFailure } from './plain-failure';

/** The pages that are made of rules and of criteria. */
const pages = { rules: rulesPage, criteria: criteriaPage };
export type Page = keyof typeof pages;

/** Prints one rule with its worked examples, or the list of rules, or a whole page in Markdown. */
export function explain(id: string | undefined, page: Page | undefined): void {
  if (page) process.stdout.write(pages[page]());
  else if (id === undefined) process.stdout.write([...rules, ...ownCaseRules].map(line).join(''));
  else process.stdout.write(pageOf(ruleNamed(id)));
}

function ruleNamed(id: string): ExplainedRule {
  const rule = explainedRule(id);
  if (rule) return rule;
  throw new PlainFailure(`There is no rule ${id}.`, 'To list the rules: returns explain');
}

function line({ id, severity, title }: Pick<ExplainedRule, 'id' | 'severity' | 'title'>): string {
  return `${id.padEnd(30)} ${severity.padEnd(6)} ${title}\n`;
}

function pageOf({ accepted, id, rejected, severity, title, why }: ExplainedRule): string {
  const found = rejected.map(
    ({ findings, name }) =>
      `  ${name}\n${findings.map((finding) => `    ${sentence(finding)}\n`).join('')}`,
  );
  return [
    `${title}\n`,
    `${id}: ${kinds[severity]}\n`,
    `${why}\n`,
    `Accepted, for example:\n${accepted.map((name) => `  ${name}\n`).join('')}`,
    `Found, for example:\n${found.join('')}`,
    '',
  ].join('\n');
}

function sentence({ action, cells, message, sheet }: Finding): string {
  return `${cells === '' ? sheet : `${sheet}!${cells}`}: ${message} ${action}`;
}

const kinds = {
  error: 'an error, which has to be put right',
  query: 'a query, which needs a written reason',
  note: 'a note, which only informs',
} as const;
