import type { Contribution } from '#domain/register/decision';

/** From 50 on 31 March 2023 to 90 by 31 March 2025, with what the test changes. */
export function aContribution(change: Partial<Contribution> = {}): Contribution {
  return {
    id: 'K1',
    measure: '17.trained',
    baseline: { value: 50, date: '2023-03-31' },
    target: 90,
    due: '2025-03-31',
    ...change,
  };
}
