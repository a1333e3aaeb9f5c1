import type { ReturnedObservations } from '#domain/progress/returned-observations';
import { anObservation } from './an-observation';

/** DWP's first return for 2023-24 Q2, with one observation, with what the test changes. */
export function returnedObservations(
  change: Partial<ReturnedObservations> = {},
): ReturnedObservations {
  return {
    organisation: 'dwp',
    period: { year: 2023, quarter: 2 },
    version: 1,
    receivedAt: '2023-10-16T11:30:00.000Z',
    observations: [anObservation()],
    ...change,
  };
}
