import type { Observation } from '../progress/observation';
import { evidenceOf } from './evidence-of';
import type { Return, Values } from './return';
import { sumOf } from './sum-of';

/** What the Savings table determines, in pence, by the roadmap's three routes to efficiency. */
export function observeSavings({ tables }: Return): readonly Observation[] {
  return [
    ...savings(
      tables.savings,
      '1.service-savings',
      'achieved',
      ({ route }) => route === 'services',
    ),
    ...savings(
      tables.savings,
      '8.procurement-savings',
      'achieved',
      ({ route }) => route === 'procurement',
    ),
    // The roadmap's £101m for pay reform is net, and a year: what was saved once, or in all, is not counted.
    ...savings(
      tables.savings,
      '15.pay-reform-savings',
      'yearlyNet',
      ({ route, recurrence }) => route === 'pay-reform' && recurrence === 'recurrent',
    ),
  ];
}

function savings(
  table: Return['tables']['savings'],
  measure: string,
  column: 'achieved' | 'yearlyNet',
  counts: (saving: Values<'savings'>) => boolean,
): readonly Observation[] {
  const unsaid = table.records.some(
    ({ values: { route, recurrence } }) => route === undefined || recurrence === undefined,
  );
  const records = table.records.filter(({ values }) => counts(values));
  const value = sumOf(records.map(({ values }) => values[column]));
  if (unsaid || records.length === 0 || value === undefined) return [];

  return [
    { measure, answer: 'value', value, evidence: evidenceOf(table, records, ['route', column]) },
  ];
}
