import type { Target } from '#domain/register/target';

/** DWP's first target, from 50 on 31 March 2023 to 90 by 31 March 2025, with what the test changes. */
export function aTarget(change: Partial<Target> = {}): Target {
  return {
    organisation: 'dwp',
    measure: '17.trained',
    baseline: { value: 50, date: '2023-03-31' },
    value: 90,
    due: '2025-03-31',
    revision: 1,
    receivedAt: '2023-04-01T09:00:00.000Z',
    author: 'secretariat-1',
    ...change,
  };
}
