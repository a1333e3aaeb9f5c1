import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { targetSchema } from '../tables/schemas';
import { bodySchema } from './put-targets';

const targetsSchema = z.object({ targets: z.array(targetSchema) });

/** How targets are recorded. */
export const operation = {
  summary: 'Record targets',
  description:
    'Adds targets of organisations, or rebaselines with their reasons, all or none. A rebaseline takes the next revision; nothing is overwritten.',
  body: bodySchema,
  answers: {
    200: { description: 'These very targets are there already', schema: targetsSchema },
    201: { description: 'The targets are added', schema: targetsSchema },
    409: { description: 'A target does not follow the last one', schema: problemSchema },
    422: { description: 'A measure is not known', schema: problemSchema },
  },
} satisfies Operation;
