import { edition202225 } from '#domain/roadmap/edition-2022-25';
import { measureById } from '#domain/roadmap/measure-by-id';
import { measureWords } from '#domain/roadmap/measure-words';
import { valueWords } from '#domain/roadmap/value-words';
import Table from 'cli-table3';
import type { Government } from '../service/get-government';

/** Prints where government stands: great services, then each mission, commitment and measure. */
export function sayGovernment({ greatServices, missions, period }: Government): void {
  const { from, movement, target, to } = greatServices;
  const moved =
    movement === undefined
      ? ''
      : `, ${movement < 0 ? '' : '+'}${movement} since the quarter before`;
  process.stdout.write(`Government at the end of ${period}\n\n`);
  process.stdout.write(
    `Great services: ${to.services ?? 'none counted'}${target === undefined ? '' : ` of at least ${target}`}${moved}. `,
  );
  process.stdout.write(
    `Rests on ${to.organisations.length} organisations (${from.organisations.length} the quarter before).\n\n`,
  );

  for (const { commitments, judged, mission, status } of missions) {
    process.stdout.write(`Mission ${mission.number}: ${mission.name}\n`);
    process.stdout.write(`  ${status} (judged ${judged.count} of ${judged.of} targets)\n`);
    process.stdout.write(`${missionTable(commitments)}\n\n`);
  }
}

function missionTable(commitments: Government['missions'][number]['commitments']): string {
  const table = new Table({
    head: ['', 'Measure', 'Value', 'Target met', 'Targets', 'Organisations'],
    colWidths: [5, 58, 16, 12, 28, 15],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { commitment, measures } of commitments) {
    for (const { judged, measure, meets, organisations, status, value } of measures) {
      table.push([
        String(commitment.number),
        measureWords(measure, undefined),
        value === undefined ? 'no figure' : rolledUpWords(measure, value),
        meets === undefined ? '' : meets ? 'yes' : 'no',
        judged.of === 0 ? 'none set' : `${status} (${judged.count} of ${judged.of})`,
        `${organisations.count} of ${organisations.of}`,
      ]);
    }
  }
  return table.toString();
}

/** A share of organisations is a percentage and "all of them" a yes or no, whatever the measure’s own unit. */
function rolledUpWords(measureId: string, value: number): string {
  const rollUp = measureById(edition202225, measureId)?.rollUp;
  if (rollUp === 'share that meet it') return `${Math.round(value)} % meet it`;
  if (rollUp === 'all that meet it') return value === 1 ? 'all meet it' : 'not all meet it';
  return valueWords(measureId, value);
}
