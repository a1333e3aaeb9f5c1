import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { askedSchema } from './get-workbook';

/** How the workbook of a version is fetched. */
export const operation = {
  summary: 'Ask where a workbook is',
  description:
    'Gives an address from which the workbook of a version can be fetched for a few minutes: the very file that was compared last with what was submitted. It names people, so another organisation’s is for the secretariat only.',
  path: askedSchema.omit({ organisation: true }),
  query: askedSchema.pick({ organisation: true }),
  answers: {
    200: { description: 'Where the file is', schema: z.object({ url: z.url() }) },
    404: {
      description: 'The workbook was not uploaded, or has not been read yet',
      schema: problemSchema,
    },
    410: { description: 'It names people whose names were erased', schema: problemSchema },
  },
} satisfies Operation;
