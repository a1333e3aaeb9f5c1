import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { acceptedReturnSchema } from '../openapi/return-schemas';
import { decisionSchema, targetSchema } from '../tables/schemas';
import { askedSchema } from './get-register';

/** How the register is read. */
export const operation = {
  summary: 'Read what a template is filled from',
  description:
    'The latest targets and decisions of an organisation, its return for the quarter before, and the last version for this quarter. A template is filled from it and a return is checked against it.',
  query: askedSchema,
  answers: {
    200: {
      description: 'The register, and the returns before',
      schema: z.object({
        organisation: z.string(),
        register: z.object({
          organisation: z.string(),
          targets: z.array(targetSchema),
          decisions: z.array(decisionSchema),
        }),
        previous: acceptedReturnSchema.exactOptional(),
        lastVersion: acceptedReturnSchema.exactOptional(),
      }),
    },
  },
} satisfies Operation;
