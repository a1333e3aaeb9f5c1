import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { bodySchema } from './erase-personal-data';

/** How personal data is erased. */
export const operation = {
  summary: 'Erase personal data',
  description:
    'Erases who is named in returns of an organisation as contact and certifier: of all versions received up to a day, or of one version. The returns stay. Asked again, it erases nothing more.',
  body: bodySchema,
  answers: {
    200: {
      description: 'The versions from which names were erased by this request',
      schema: z.object({
        organisation: z.string(),
        erased: z.array(z.object({ period: z.string(), version: z.int() })),
      }),
    },
  },
} satisfies Operation;
