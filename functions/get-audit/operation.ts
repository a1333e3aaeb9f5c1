import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { askedSchema } from './get-audit';

const entrySchema = z.object({
  organisation: z.string(),
  receivedAt: z.string(),
  action: z.string(),
  subject: z.string(),
  about: z.string(),
});

/** How the audit trail is read. */
export const operation = {
  summary: 'Read the audit trail',
  description:
    'What was done to the ledger, by whom and when, in the order of time: of all organisations, or of one. `next` of an answer gives the page after it.',
  query: askedSchema,
  answers: {
    200: {
      description: 'A page of entries, and where the next one begins if there is one',
      schema: z.object({ entries: z.array(entrySchema), next: z.string().exactOptional() }),
    },
  },
} satisfies Operation;
