import type { ListedCase } from '#domain/spend-control/case-in-full';
import * as z from 'zod';
import { clockSchema, standingSchema } from '../openapi/case-schemas';
import type { Operation } from '../openapi/operation';
import { caseSchema } from '../tables/case-schemas';
import { askedSchema } from './list-cases';

const listedSchema: z.ZodType<ListedCase> = z.object({
  case: caseSchema,
  standing: standingSchema,
  control: z.string(),
  clock: clockSchema,
});

/** How cases are listed. */
export const operation = {
  summary: 'List cases',
  description:
    'The cases that you may see, each with where it stands and the promises on it. Roles that read across organisations see those of all unless they name one. A draft is for its own organisation only.',
  query: askedSchema,
  answers: {
    200: { description: 'The cases', schema: z.object({ cases: z.array(listedSchema) }) },
  },
} satisfies Operation;
