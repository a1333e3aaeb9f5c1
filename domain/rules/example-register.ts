import type { Register } from '../register/register';

/** What the ledger holds of the example's department. Its figures are made up: they are nobody's. */
export const exampleRegister: Register = {
  organisation: 'dluhc',
  targets: [
    {
      organisation: 'dluhc',
      measure: '18.vacancy-rate',
      baseline: { value: 16, date: '2022-06-30' },
      value: 10,
      due: '2025-03-31',
      revision: 1,
      receivedAt: '2022-09-01T09:00:00Z',
      author: 'example-secretariat',
    },
  ],
  decisions: [
    {
      reference: 'DLUHC-2023-001',
      organisation: 'dluhc',
      title: 'Example registration platform',
      outcome: 'approved with conditions',
      decidedOn: '2023-02-20',
      assessor: 'example-assessor',
      approved: 480_000_000,
      conditions: [
        {
          id: 'C1',
          text: 'Example: pass a live service assessment.',
          owner: 'Service owner',
          due: '2023-12-31',
        },
      ],
      contributions: [
        {
          id: 'K1',
          measure: '1.digital-completion',
          subject: 'signing-up-to-register-to-vote',
          baseline: { value: 71, date: '2023-03-31' },
          target: 85,
          due: '2025-03-31',
        },
      ],
      sequence: 1,
      receivedAt: '2023-02-20T15:30:00Z',
    },
  ],
};
