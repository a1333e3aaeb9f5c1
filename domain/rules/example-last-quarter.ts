import type { ReturnValues } from '../form/lay-out';
import { exampleReturn } from './example-return';

const { fields, tables } = exampleReturn;

/** The return of the quarter before the example's: the same, a little further back in every figure that runs. */
export const lastQuarter: ReturnValues = {
  fields: {
    ...fields,
    period: '2023-24 Q1',
    narrative: 'Example: work on the new registration platform began in May.',
  },
  tables: {
    ...tables,
    measures: tables.measures.map((row) => ({
      ...row,
      narrative: `Example: ${row.name ?? ''}, the quarter before.`,
    })),
    services: tables.services.map((row) => ({
      ...row,
      transactions: 50_500,
      digitalTransactions: 43_200,
      started: 48_600,
      completed: 42_000,
      responses: 2000,
      satisfied: 1690,
      narrative: 'Example: the form was redesigned.',
    })),
    systems: tables.systems.map((row) => ({
      ...row,
      narrative: 'Example: remediation was planned.',
    })),
    spend: tables.spend.map((row) => ({
      ...row,
      spent: 110_000_000,
      narrative: 'Example: the alpha was assessed in May.',
    })),
    savings: tables.savings.map((row) => ({
      ...row,
      planned: 20_000_000,
      achieved: 15_000_000,
      cost: 7_000_000,
      narrative: 'Example: print orders against last year.',
    })),
  },
};
