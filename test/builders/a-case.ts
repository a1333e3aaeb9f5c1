import type { Case } from '#domain/spend-control/case';

/** A valid case, submitted on 1 November 2024; change the part that a test is about. */
export function aCase(changes: Partial<Case> = {}): Case {
  return {
    reference: 'DWP-2024-001',
    organisation: 'dwp',
    title: 'Demonstration: a new service',
    summary: 'Demonstration data.',
    category: 'digital service',
    publicFacing: true,
    newService: false,
    novel: false,
    cryptKey: false,
    phase: 'beta',
    amount: 2_000_000_00,
    wholeLifeCost: 9_000_000_00,
    annualCost: 1_000_000_00,
    transactions: 50_000,
    funding: 'In full, from the department’s settlement.',
    priority: 'Pay people on time',
    commitments: [1],
    answers: [],
    documents: [],
    begins: '2025-01-01',
    ends: '2026-03-31',
    linked: [],
    supersedes: [],
    state: 'submitted',
    preparer: 'preparer@dwp',
    revision: 1,
    receivedAt: '2024-11-01T10:00:00.000Z',
    ...changes,
  };
}
