import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { certificationSchema } from '../tables/certifications';
import { pathSchema } from './certify-return';

/** How a return is certified. */
export const operation = {
  summary: 'Certify a return',
  description:
    'Certifies the latest version of a return of your own organisation. Another person than the one who submitted it has to do it. Asked again by the same person, it gives the same certification.',
  path: pathSchema,
  answers: {
    200: { description: 'You certified this version before', schema: certificationSchema },
    201: { description: 'The version is certified', schema: certificationSchema },
    404: { description: 'There is no such version', schema: problemSchema },
    409: {
      description: 'There is a later version, or another person certified this one',
      schema: problemSchema,
    },
  },
} satisfies Operation;
