import type { Decision } from '#domain/register/decision';
import { aContribution } from './a-contribution';

/** An approved case of DWP with one contribution, with what the test changes. */
export function aDecision(change: Partial<Decision> = {}): Decision {
  return {
    reference: 'DWP-2023-014',
    organisation: 'dwp',
    title: 'Made up for a test',
    outcome: 'approved',
    decidedOn: '2023-04-20',
    assessor: 'assessor-1',
    approved: 1_250_000_00,
    conditions: [],
    contributions: [aContribution()],
    sequence: 1,
    receivedAt: '2023-04-20T10:00:00.000Z',
    ...change,
  };
}
