import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { acceptedReturnSchema } from '../openapi/return-schemas';
import { certificationSchema } from '../tables/certifications';
import { comparisonSchema } from '../tables/comparisons';
import { receiptSchema } from '../tables/head';
import { askedSchema } from './get-return';

/** How a return is read. */
export const operation = {
  summary: 'Read a return',
  description:
    'The latest version for a quarter, or the one asked for, with every value and its cell. Only its own organisation sees who is named in it.',
  path: askedSchema.pick({ period: true }),
  query: askedSchema.omit({ period: true }),
  answers: {
    200: {
      description: 'The version, whole',
      schema: acceptedReturnSchema.extend({
        receipt: receiptSchema,
        certification: certificationSchema.exactOptional(),
        comparison: comparisonSchema.exactOptional(),
      }),
    },
    404: { description: 'Nothing was returned, or not in this version', schema: problemSchema },
  },
} satisfies Operation;
