import type { RuleExamples } from '../example';

const counts = {
  transactions: 52_000,
  digitalTransactions: 45_000,
  started: 50_000,
  completed: 43_500,
  responses: 2100,
  satisfied: 1785,
} as const;
const none = {
  transactions: 0,
  digitalTransactions: 0,
  started: 0,
  completed: 0,
  responses: 0,
  satisfied: 0,
} as const;
const twoCounts = { ...none, transactions: 12, started: 9 } as const;
const withheld = {
  transactions: 'withheld',
  digitalTransactions: 'withheld',
  started: 'withheld',
  completed: 'withheld',
} as const;
const services = (row: object) => ({ tables: { services: [row] } });

export const figuresFrozenExamples: RuleExamples = {
  rule: 'figures-frozen',
  accept: [
    { name: 'the figures are this quarter’s' },
    {
      name: 'one figure differs by one',
      current: services({ ...counts, satisfied: 1786 }),
      previous: services(counts),
    },
    {
      name: 'nobody used the service in either quarter',
      current: services(none),
      previous: services(none),
    },
    {
      name: 'only two figures are above zero',
      current: services(twoCounts),
      previous: services(twoCounts),
    },
    {
      name: 'all but two figures are withheld',
      current: services({ ...counts, ...withheld }),
      previous: services({ ...counts, ...withheld }),
    },
    { name: 'it is the first return', previous: 'none' },
  ],
  reject: [
    {
      name: 'every figure is last quarter’s, and only the cost is new',
      current: services({ ...counts, costPerTransaction: 220 }),
      previous: services(counts),
      findings: [
        {
          sheet: 'Services',
          cells: 'C5',
          entered: '52,000',
          records: ['signing-up-to-register-to-vote'],
          message: 'Every figure of this service is the same as last quarter.',
        },
      ],
    },
  ],
};
