import * as z from 'zod';
import { controlSetSchema } from '../openapi/control-schemas';
import type { Operation } from '../openapi/operation';
import { autonomySchema, entrySchema } from '../tables/controls';

/** How the editions of the spend control are read. */
export const operation = {
  summary: 'Read the spend control',
  description:
    'Every edition of the control as published, with its source, and what the secretariat entered beside them. Where a source gives no figure, it says so.',
  answers: {
    200: {
      description: 'The editions, and what was entered',
      schema: z.object({
        editions: z.array(controlSetSchema),
        entries: z.array(entrySchema),
        autonomy: z.array(autonomySchema),
      }),
    },
  },
} satisfies Operation;
