import type { Finding } from '#domain/rules/finding';
import * as z from 'zod';
import { answerSchema, observationSchema } from '../tables/schemas';

const place = z.object({ row: z.int(), column: z.int() });
const value = z.union([z.string(), z.number()]);

/** A quarter of the financial year: 2023-24 Q2 is the year 2023 and quarter 2. */
export const quarterSchema = z.object({ year: z.int(), quarter: z.literal([1, 2, 3, 4]) });

/** A version as it was read, every value with its cell (rows and columns from 0), and what it says of measures. */
export const acceptedReturnSchema = z.object({
  version: z.int(),
  return: z.object({
    organisation: z.string(),
    period: quarterSchema,
    form: z.string(),
    fields: z.object({
      sheet: z.string(),
      found: z.boolean(),
      cells: z.record(z.string(), place),
      values: z.record(z.string(), value),
    }),
    tables: z.record(
      z.string(),
      z.object({
        sheet: z.string(),
        found: z.boolean(),
        headerRow: z.int(),
        columns: z.record(z.string(), z.int()),
        records: z.array(
          z.object({ id: z.string(), row: z.int(), values: z.record(z.string(), value) }),
        ),
      }),
    ),
  }),
  observations: z.array(observationSchema),
  answers: z.array(answerSchema),
});

/** One thing that a rule found. */
export const findingSchema: z.ZodType<Finding> = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'query', 'note']),
  trial: z.boolean(),
  sheet: z.string(),
  cells: z.string(),
  count: z.int(),
  records: z.array(z.string()),
  entered: z.string(),
  expected: z.string(),
  message: z.string(),
  action: z.string(),
  fix: value.exactOptional(),
  reason: z.string().exactOptional(),
});
