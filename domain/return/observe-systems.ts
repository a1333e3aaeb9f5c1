import { columnLetters } from '../cells/address';
import type { Observation } from '../progress/observation';
import { periodDates } from '../period/period-dates';
import { blocks } from '../steps/blocks';
import type { Steps } from '../steps/steps';
import { isValue } from './is-value';
import type { Return, Values } from './return';
import { shareOf } from './share-of';

/**
 * What the Systems table determines, for the organisation and for each system that counts: commitments 9 and 10.
 * In steps, as a department may have ten thousand systems.
 */
export function* observeSystems({ period, tables }: Return): Steps<readonly Observation[]> {
  const table = tables.systems;
  const redRated = {
    measure: '10.red-rated-with-plan',
    table,
    columns: ['redRated', 'remediation'],
    of: (system: System) => isValue(system.redRated, 'yes'),
    counts: ({ remediation }: System) => isValue(remediation, 'agreed'),
  } as const;

  const tests = period ? yield* tested(table, periodDates(period).last) : [];
  const hosting = shareOf({
    measure: '9.hosting-aligned',
    table,
    columns: ['nationallyImportant', 'hosting'],
    of: ({ nationallyImportant, hosting }) =>
      nationallyImportant === 'yes'
        ? isValue(hosting, 'aligned', 'planned', 'none')
        : isValue(nationallyImportant, 'yes'),
    counts: ({ hosting }) => isValue(hosting, 'aligned', 'planned'),
  });
  yield;
  const plans = yield* eachSystem(redRated);
  return [...tests, ...hosting, ...shareOf(redRated), ...plans];
}

type System = Values<'systems'>;
type Share = Parameters<typeof shareOf<System>>[0];

function* tested(
  table: Return['tables']['systems'],
  lastDay: string,
): Steps<readonly Observation[]> {
  const yearBefore = `${Number(lastDay.slice(0, 4)) - 1}${lastDay.slice(4)}`;
  const share = {
    measure: '9.resilience-tested',
    table,
    columns: ['nationallyImportant', 'lastTest'],
    of: (system: System) => isValue(system.nationallyImportant, 'yes'),
    // A blank date is an answer: it has never been tested.
    counts: ({ lastTest = '' }: System) => lastTest > yearBefore && lastTest <= lastDay,
  } as const;
  const whole = shareOf(share);
  yield;
  return [...whole, ...(yield* eachSystem(share))];
}

/**
 * One observation for each system that counts below the line: 1 of 1 or 0 of 1. Made without the help of what is
 * made for whole tables, as there are ten thousand of them.
 */
function* eachSystem(share: Share): Steps<readonly Observation[]> {
  const observations: Observation[] = [];
  for (const [from, to] of blocks(0, share.table.records.length)) {
    observeBlock(share, from, to, observations);
    yield;
  }
  return observations;
}

function observeBlock(share: Share, from: number, to: number, observations: Observation[]): void {
  const { measure, table, columns, of, counts } = share;
  const { sheet, records } = table;
  const positions = columns.map((id) => table.columns[id]).filter((at) => at !== undefined);
  const letters = positions.map(columnLetters);
  for (const { row, values } of records.slice(from, to)) {
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
}
