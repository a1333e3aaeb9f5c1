import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { autonomySchema, entrySchema } from '../tables/controls';
import { askedSchema } from './put-control';

/** How a rule of the spend control is entered. */
export const operation = {
  summary: 'Enter a rule of the spend control',
  description:
    'Enters a dated rule for an edition of the control that does not publish it, with its source, or an organisation’s earned autonomy. Money is in whole pence.',
  body: askedSchema,
  answers: {
    201: { description: 'It is entered', schema: z.union([entrySchema, autonomySchema]) },
  },
} satisfies Operation;
