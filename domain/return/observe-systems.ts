import { columnLetters } from '../cells/address';
import type { Observation } from '../progress/observation';
import { periodDates } from '../period/period-dates';
import { isValue } from './is-value';
import type { Return, Values } from './return';
import { shareOf } from './share-of';

/** What the Systems table determines, for the organisation and for each system that counts: commitments 9 and 10. */
export function observeSystems({ period, tables }: Return): readonly Observation[] {
  const table = tables.systems;
  const redRated = {
    measure: '10.red-rated-with-plan',
    table,
    columns: ['redRated', 'remediation'],
    of: (system: System) => isValue(system.redRated, 'yes'),
    counts: ({ remediation }: System) => isValue(remediation, 'agreed'),
  } as const;

  return [
    ...(period ? tested(table, periodDates(period).last) : []),
    ...shareOf({
      measure: '9.hosting-aligned',
      table,
      columns: ['nationallyImportant', 'hosting'],
      of: ({ nationallyImportant, hosting }) =>
        nationallyImportant === 'yes'
          ? isValue(hosting, 'aligned', 'planned', 'none')
          : isValue(nationallyImportant, 'yes'),
      counts: ({ hosting }) => isValue(hosting, 'aligned', 'planned'),
    }),
    ...shareOf(redRated),
    ...eachSystem(redRated),
  ];
}

type System = Values<'systems'>;
type Share = Parameters<typeof shareOf<System>>[0];

function tested(table: Return['tables']['systems'], lastDay: string): readonly Observation[] {
  const yearBefore = `${Number(lastDay.slice(0, 4)) - 1}${lastDay.slice(4)}`;
  const share = {
    measure: '9.resilience-tested',
    table,
    columns: ['nationallyImportant', 'lastTest'],
    of: (system: System) => isValue(system.nationallyImportant, 'yes'),
    // A blank date is an answer: it has never been tested.
    counts: ({ lastTest = '' }: System) => lastTest > yearBefore && lastTest <= lastDay,
  } as const;
  return [...shareOf(share), ...eachSystem(share)];
}

/**
 * One observation for each system that counts below the line: 1 of 1 or 0 of 1. Made without the help of what is
 * made for whole tables, as there are ten thousand of them.
 */
function eachSystem({ measure, table, columns, of, counts }: Share): readonly Observation[] {
  const { sheet, records } = table;
  const positions = columns.map((id) => table.columns[id]).filter((at) => at !== undefined);
  const letters = positions.map(columnLetters);
  const observations: Observation[] = [];
  for (const { row, values } of records) {
    const above = of(values) === true ? counts(values) : undefined;
    if (above === undefined || values.system === undefined) continue;
    observations.push({
      measure,
      subject: values.system,
      answer: 'value',
      value: above ? 100 : 0,
      numerator: Number(above),
      denominator: 1,
      evidence: { sheet, cells: letters.map((column) => `${column}${row + 1}`).join(',') },
    });
  }
  return observations;
}
