import type { Observation } from '../progress/observation';
import { evidenceOf } from './evidence-of';
import type { Return, Values } from './return';
import { sumOf } from './sum-of';

/** What the Savings table determines, in pence to date: the roadmap's three routes to efficiency. */
export function observeSavings({ tables }: Return): readonly Observation[] {
  return [
    ...savings(tables.savings, 'services', '1.service-savings', ['achieved']),
    ...savings(tables.savings, 'procurement', '8.procurement-savings', ['achieved']),
    // The roadmap's £101m for pay reform is net of what it costs.
    ...savings(tables.savings, 'pay-reform', '15.pay-reform-savings', ['achieved', 'cost']),
  ];
}

type Saving = Values<'savings'>;

function savings(
  table: Return['tables']['savings'],
  route: NonNullable<Saving['route']>,
  measure: string,
  columns: readonly ('achieved' | 'cost')[],
): readonly Observation[] {
  const records = table.records.filter(({ values }) => values.route === route);
  const unsaid = table.records.some(({ values }) => values.route === undefined);
  const [achieved, cost] = (['achieved', 'cost'] as const).map((column) =>
    columns.some((each) => each === column)
      ? sumOf(records.map(({ values }) => values[column]))
      : 0,
  );
  if (unsaid || achieved === undefined || cost === undefined) return [];

  const evidence = evidenceOf(table, records, ['route', ...columns]);
  return [{ measure, answer: 'value', value: achieved - cost, evidence }];
}
