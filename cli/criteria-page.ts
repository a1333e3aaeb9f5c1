import { assessAlignment } from '#domain/alignment/assess-alignment';
import { criteria } from '#domain/alignment/criteria/criteria';
import { criteriaExamples } from '#domain/alignment/criteria/criteria-examples';
import type { Criterion } from '#domain/alignment/criterion';
import type { CriterionExample } from '#domain/alignment/example';
import { exampleContext } from '#domain/alignment/example-context';
import { commitments } from '#domain/roadmap/commitments';

/** Every criterion on one page of Markdown, each with its worked examples; made from the criteria, never by hand. */
export function criteriaPage(): string {
  const contents = criteria.map(
    ({ commitment, id, title }) => `| ${commitment} | [${id}](#${id}) | ${title} |`,
  );
  return [
    '# Criteria\n',
    `The ${criteria.length} criteria that a spend-control case is aligned with the roadmap by, in the order of the commitments. Each asks one question; the result is the worse of what the case answers and of what the department’s returns, other cases and decisions show. A result advises: a person decides. Commitments 16 and 19 bear on a department’s people as a whole and on no case. Made by \`npm run docs\` from the criteria and their worked examples, which are also their tests.\n`,
    '| commitment | criterion | what it asks |\n| --- | --- | --- |',
    ...contents,
    '',
    ...criteria.map(sectionOf),
  ].join('\n');
}

function sectionOf(criterion: Criterion): string {
  const { answers, commitment, id, question, title, why } = criterion;
  const { text = '' } = commitments.find(({ number }) => number === commitment) ?? {};
  const examples = criteriaExamples.find((each) => each.criterion === id)?.examples ?? [];
  return [
    `## ${id}\n`,
    `**${title}**\n`,
    `> ${commitment}. ${text}\n`,
    `${why}\n`,
    `${question}\n`,
    '| answer | by itself | on condition |\n| --- | --- | --- |',
    ...Object.values(answers).map(
      ({ condition = '', result, words }) => `| ${words} | ${result} | ${condition} |`,
    ),
    '\nFor example:\n',
    ...examples.map((example) => exampleOf(criterion, example)),
    '',
  ].join('\n');
}

function exampleOf(criterion: Criterion, example: CriterionExample): string {
  const [said] = assessAlignment(exampleContext(criterion.id, example), [criterion]);
  const reasons = (said?.reasons ?? []).map(({ words }) => `  - ${words}`);
  return [`- ${example.name}: **${example.result}**`, ...reasons].join('\n');
}
