import type { Values } from '../return/return';
import type { Measure } from '../roadmap/measure';

/** A service of the example return that meets the published parts of the great standard. */
export function exampleService(service: string, name: string): Partial<Values<'services'>> {
  return {
    service,
    name,
    transactions: 52_000,
    digitalTransactions: 45_000,
    started: 50_000,
    completed: 43_500,
    responses: 2100,
    satisfied: 1785,
    accessibility: 'compliant',
    testedOn: '2023-04-20',
    costPerTransaction: 214,
    oneLogin: 'onboarding',
    oneLoginOn: '2023-09-01',
    ownRating: 'great',
    narrative: 'Example: completion rose after the form was shortened.',
  };
}

/** A row of the example return's Measures table, with what that table asks of the measure. */
export function exampleMeasure({
  id,
  name,
  kind,
  from,
  ratio,
}: Measure): Partial<Values<'measures'>> {
  const row = {
    measure: id,
    name,
    answer: 'reported',
    narrative: `Example: ${name}, this quarter.`,
  } as const;
  if (from !== 'measures') return row;
  if (kind === 'narrative') return { ...row, rating: 'amber', judge: 'Chief Digital Officer' };
  if (ratio) return { ...row, numerator: 4, denominator: 5 };
  return { ...row, done: 'yes', doneOn: '2023-04-14' };
}
