import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { findingSchema } from '../openapi/return-schemas';
import { receiptSchema } from '../tables/head';
import { bodySchema } from './submit-return';

const latest = z.object({
  version: z.int(),
  receivedAt: z.iso.datetime(),
  submitter: z.object({ role: z.literal('preparer'), subject: z.string() }),
});

/** How a return is submitted. */
export const operation = {
  summary: 'Submit a return',
  description:
    'Send every cell of the workbook as it was read. The service reads and checks them again and keeps the return whole, as the next version, or not at all. Sending the same again gives the same receipt.',
  body: bodySchema,
  answers: {
    200: {
      description: 'This very return was accepted before: its receipt',
      schema: receiptSchema,
    },
    201: { description: 'The return was accepted: its receipt', schema: receiptSchema },
    409: {
      description: 'Another version is there than the one that this was to follow',
      schema: problemSchema.extend({ latest: latest.nullable() }),
    },
    422: {
      description: 'An error, or a query without a reason, stops the return',
      schema: problemSchema.extend({ findings: z.array(findingSchema) }),
    },
  },
} satisfies Operation;
