import { checkReturn } from '#domain/rules/check-return';
import type { Rule } from '#domain/rules/define-rule';
import type { RejectedExample } from '#domain/rules/example';
import { exampleContext } from '#domain/rules/example-context';
import { examples } from '#domain/rules/examples';
import { rules } from '#domain/rules/rules';

/** Every rule on one page of Markdown, each with its worked examples; made from the rules, never by hand. */
export function rulesPage(): string {
  const contents = rules.map(
    ({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${title} |`,
  );
  return [
    '# Rules\n',
    `The ${rules.length} rules that a return is checked by, in the order in which they run. An error stops the return, a query needs a written reason, a note only informs. Made by \`npm run docs\` from the rules and their worked examples, which are also their tests.\n`,
    '| rule | kind | what it asks |\n| --- | --- | --- |',
    ...contents,
    '',
    ...rules.map(sectionOf),
  ].join('\n');
}

function sectionOf(rule: Rule): string {
  const given = examples.find((each) => each.rule === rule.id);
  return [
    `## ${rule.id}\n`,
    `**${rule.title}** (${rule.severity})\n`,
    `${rule.why}\n`,
    'Accepted:\n',
    ...(given?.accept ?? []).map(({ name }) => `- ${name}`),
    '\nFound:\n',
    ...(given?.reject ?? []).map((example) => foundIn(rule, example)),
    '',
  ].join('\n');
}

function foundIn(rule: Rule, example: RejectedExample): string {
  const set = { id: 'explained', rules: [{ rule, trial: false }] };
  const found = checkReturn(exampleContext(example), set).map(
    ({ action, cells, entered, message, sheet }) =>
      `  - ${sheet}${cells === '' ? '' : ` ${cells}`}${entered === '' ? '' : `, entered “${inline(entered)}”`}: ${inline(message)} ${inline(action)}`,
  );
  return [`- ${example.name}`, ...found].join('\n');
}

/** Text that Markdown would take for markup, or that would break the line, as plain text. */
function inline(text: string): string {
  const short = text.length > 80 && !text.includes(' ') ? `${text.slice(0, 79)}…` : text;
  return short.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_<>|[\]]/g, String.raw`\$&`);
}
