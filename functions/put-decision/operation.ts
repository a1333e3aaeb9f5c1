import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { decisionSchema } from '../tables/schemas';
import { askedSchema } from './put-decision';

const doubtSchema = z.union([
  z.object({ doubt: z.literal('already achieved'), value: z.number(), date: z.string() }),
  z.object({ doubt: z.literal('beyond what the measure can show'), limit: z.number() }),
  z.object({ doubt: z.enum(['the wrong way', 'due before it begins']) }),
  z.object({
    doubt: z.literal('counted more than once'),
    shares: z.number(),
    with: z.array(z.string()),
  }),
]);
const doubtsSchema = z.array(z.object({ contribution: z.string(), doubts: z.array(doubtSchema) }));

/** How a case is decided. */
export const operation = {
  summary: 'Decide a case',
  description:
    'Adds a decision on a case. A later decision takes the next sequence; nothing is overwritten. Nobody decides a case that they prepared, and a case of your own organisation needs a second assessor. Money is in whole pence.',
  path: askedSchema.shape.path,
  body: askedSchema.shape.body,
  answers: {
    200: { description: 'This very decision is there already', schema: decisionSchema },
    201: { description: 'The decision is added', schema: decisionSchema },
    409: { description: 'It does not follow the last decision', schema: problemSchema },
    422: {
      description: 'A measure is not known, or a contribution is not plausible and not explained',
      schema: problemSchema.extend({ doubts: doubtsSchema.exactOptional() }),
    },
  },
} satisfies Operation;
