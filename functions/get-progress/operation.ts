import * as z from 'zod';
import { decisionProgressSchema, targetProgressSchema } from '../openapi/decision-progress-schema';
import type { Operation } from '../openapi/operation';
import { askedSchema } from './get-progress';

/** How progress is read. */
export const operation = {
  summary: 'Read the progress of an organisation',
  description:
    'The progress of each decision and target. With `period`, at the end of that quarter; with `asAt`, by what was received up to the end of that day.',
  query: askedSchema,
  answers: {
    200: {
      description: 'The progress of each decision and target',
      schema: z.object({
        organisation: z.string(),
        asAt: z.string().exactOptional(),
        period: z.string().exactOptional(),
        decisions: z.array(decisionProgressSchema),
        targets: z.array(targetProgressSchema),
      }),
    },
  },
} satisfies Operation;
