import type { ContributionProgress } from '#domain/progress/contribution-progress';
import { evidenceWords } from '#domain/progress/evidence-words';
import { measureWords } from '#domain/roadmap/measure-words';
import { valueWords } from '#domain/roadmap/value-words';
import Table from 'cli-table3';
import type { OrganisationProgress } from '#domain/progress/organisation-progress';

/** Prints each decision and its contributions at the end of two quarters. */
export function sayBeforeAndAfter(before: OrganisationProgress, after: OrganisationProgress): void {
  const table = new Table({
    head: [
      'Decision',
      'Contribution',
      'Target',
      before.period ?? 'Before',
      after.period ?? 'After',
      'Evidence',
    ],
    colWidths: [16, 42, 12, 24, 24, 24],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { contributions, decision, judged, status } of after.decisions) {
    const was = before.decisions.find((each) => each.decision.reference === decision.reference);
    const of = `judged ${judged.count} of ${judged.of}`;
    table.push([
      decision.reference,
      decision.title,
      '',
      was?.status ?? '',
      `${status} (${of})`,
      '',
    ]);
    for (const contribution of contributions) {
      const { id } = contribution.contribution;
      table.push(
        rowOf(
          was?.contributions.find((each) => each.contribution.id === id),
          contribution,
        ),
      );
    }
  }
  process.stdout.write(`${table.toString()}\n`);
}

function rowOf(was: ContributionProgress | undefined, is: ContributionProgress): string[] {
  const { measure, subject, target } = is.contribution;
  return [
    '',
    measureWords(measure, subject),
    valueWords(measure, target),
    was ? stateOf(was) : '',
    stateOf(is),
    is.actual ? evidenceWords(is.actual) : '',
  ];
}

function stateOf({ actual, contribution, status }: ContributionProgress): string {
  if (actual === undefined) return status;
  if (actual.judged && actual.value === undefined)
    return `rated ${actual.judged.rating}: ${status}`;
  return `${valueWords(contribution.measure, actual.value)}: ${status}`;
}
