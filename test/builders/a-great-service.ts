import type { Values } from '#domain/return/return';

/** A service one above each published band of the great standard, with what the test changes. */
export function aGreatService(
  change: Partial<Values<'services'>> = {},
): Partial<Values<'services'>> {
  return {
    service: 's1',
    transactions: 1000,
    digitalTransactions: 800,
    started: 1000,
    completed: 810,
    responses: 1000,
    satisfied: 790,
    accessibility: 'compliant',
    costPerTransaction: 123,
    oneLogin: 'live',
    ownRating: 'not-yet-great',
    ...change,
  };
}
