import { checkReturn } from '#domain/rules/check-return';
import type { Rule } from '#domain/rules/define-rule';
import type { Example, RuleExamples } from '#domain/rules/example';
import { exampleContext } from '#domain/rules/example-context';
import { examples } from '#domain/rules/examples';
import type { Finding } from '#domain/rules/finding';
import { rules } from '#domain/rules/rules';
import { criteriaPage } from './criteria-page';
import { rulesPage } from './rules-page';
import { PlainFailure } from './plain-failure';

/** The pages that are made of rules and of criteria. */
const pages = { rules: rulesPage, criteria: criteriaPage };
export type Page = keyof typeof pages;

/** Prints one rule with its worked examples, or the list of rules, or a whole page in Markdown. */
export function explain(id: string | undefined, page: Page | undefined): void {
  if (page) process.stdout.write(pages[page]());
  else if (id === undefined) process.stdout.write(rules.map(line).join(''));
  else process.stdout.write(pageOf(ruleNamed(id)));
}

function ruleNamed(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule) return rule;
  throw new PlainFailure(`There is no rule ${id}.`, 'To list the rules: returns explain');
}

function line({ id, severity, title }: Rule): string {
  return `${id.padEnd(30)} ${severity.padEnd(6)} ${title}\n`;
}

function pageOf(rule: Rule): string {
  const given = examples.find((each) => each.rule === rule.id);
  return [
    `${rule.title}\n`,
    `${rule.id}: ${kinds[rule.severity]}\n`,
    `${rule.why}\n`,
    ...(given ? [acceptedIn(given), rejectedIn(rule, given)] : []),
    '',
  ].join('\n');
}

function acceptedIn({ accept }: RuleExamples): string {
  return `Accepted, for example:\n${accept.map(({ name }) => `  ${name}\n`).join('')}`;
}

function rejectedIn(rule: Rule, { reject }: RuleExamples): string {
  const shown = reject.map((example) => {
    const found = findingsIn(rule, example).map((finding) => `    ${sentence(finding)}\n`);
    return `  ${example.name}\n${found.join('')}`;
  });
  return `Found, for example:\n${shown.join('')}`;
}

function findingsIn(rule: Rule, example: Example): readonly Finding[] {
  return checkReturn(exampleContext(example), { id: 'explained', rules: [{ rule, trial: false }] });
}

function sentence({ action, cells, message, sheet }: Finding): string {
  return `${cells === '' ? sheet : `${sheet}!${cells}`}: ${message} ${action}`;
}

const kinds = {
  error: 'an error, which stops the return',
  query: 'a query, which needs a written reason',
  note: 'a note, which only informs',
} as const;
