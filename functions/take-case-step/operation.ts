import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { caseEventSchema } from '../tables/case-schemas';
import { askedSchema } from './take-case-step';

/** How a step is taken on a case. */
export const operation = {
  summary: 'Take a step on a case',
  description:
    'An assessor acknowledges a submitted case, asks for information, or agrees as the second assessor; a preparer of its organisation gives information. The same step again is the same.',
  path: askedSchema.shape.path,
  body: askedSchema.shape.body,
  answers: {
    200: { description: 'You took this very step last', schema: caseEventSchema },
    201: { description: 'The step is taken', schema: caseEventSchema },
    404: { description: 'There is no such case that was submitted', schema: problemSchema },
  },
} satisfies Operation;
