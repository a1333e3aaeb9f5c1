import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { certificationSchema } from '../tables/certifications';
import { comparisonSchema } from '../tables/comparisons';
import { receiptSchema } from '../tables/head';
import { askedSchema } from './list-returns';

const listedSchema = z.object({
  receipt: receiptSchema,
  certification: certificationSchema.exactOptional(),
  comparison: comparisonSchema.exactOptional(),
});

/** How returns are listed. */
export const operation = {
  summary: 'List returns',
  description:
    'Every version that an organisation returned, by period, each with its receipt and, where there is one, its certification and how its workbook stands to it.',
  query: askedSchema,
  answers: {
    200: {
      description: 'The versions, by period',
      schema: z.object({ organisation: z.string(), returns: z.array(listedSchema) }),
    },
  },
} satisfies Operation;
