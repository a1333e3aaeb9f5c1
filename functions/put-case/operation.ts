import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { caseSchema } from '../tables/case-schemas';
import { askedSchema } from './put-case';

/** How a case is put forward. */
export const operation = {
  summary: 'Put a case forward',
  description:
    'Adds a revision of a case of your own organisation; an assessor may enter a submitted one for any organisation. A later revision takes the next number; nothing is overwritten. Money is in whole pence.',
  path: askedSchema.shape.path,
  body: askedSchema.shape.body,
  answers: {
    200: { description: 'This very revision is there already', schema: caseSchema },
    201: { description: 'The revision is added', schema: caseSchema },
    409: { description: 'It does not follow the last revision', schema: problemSchema },
    422: {
      description: 'A case for another organisation cannot be a draft',
      schema: problemSchema,
    },
  },
} satisfies Operation;
