import type { ReturnValues } from '#domain/form/lay-out';

/** Demo values: every type of column, every answer in place of a figure, and text that is hard to keep. */
export const valuesOfEveryKind: ReturnValues = {
  fields: {
    organisation: 'dwp',
    period: '2023-24 Q2',
    formEdition: '2022-25/1',
    contactName: 'Demo contact',
    signOff: 'yes',
    narrative: 'One line.\nAnother, with £, “quotes” & <angles>.',
  },
  tables: {
    measures: [
      {
        measure: '18.vacancy-rate',
        answer: 'reported',
        numerator: 95,
        denominator: 1000,
        baseline: 0.5,
        due: '2025-03-31',
      },
    ],
    services: [
      {
        service: 'demo',
        transactions: 'withheld',
        started: 0,
        costPerTransaction: 1234,
        testedOn: '2024-02-29',
      },
    ],
    systems: [
      {
        system: '=1+1',
        name: '0123',
        legacyScore: 'not-applicable',
        runningCost: 999_999_999_99,
        supplier: '_x0041_',
        narrative: '#REF!',
      },
    ],
    spend: [{ reference: 'DWP-2023-014', approved: 1_250_000_00, spent: 1, rating: 'amber-green' }],
    conditions: [
      { reference: 'DWP-2023-014', condition: 'C1', due: '2023-12-31', status: 'not-met' },
    ],
    reasons: [{ rule: 'a-rule', record: 'all', reason: 'Kept  with two spaces.', answers: '0' }],
  },
};
