import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { bodySchema, pathSchema } from './ask-for-upload';

/** How the workbook of a version is put beside it. */
export const operation = {
  summary: 'Ask where to put a workbook',
  description:
    'Gives an address to which the workbook of a version of your own organisation can be put, with the headers that the request has to bear. The address takes this very file and no other, for a few minutes.',
  path: pathSchema,
  body: bodySchema,
  answers: {
    200: {
      description: 'Where to put the file, and with which headers',
      schema: z.object({
        url: z.url(),
        headers: z.object({ 'content-type': z.string(), 'x-amz-checksum-sha256': z.string() }),
      }),
    },
    404: { description: 'There is no such version', schema: problemSchema },
  },
} satisfies Operation;
