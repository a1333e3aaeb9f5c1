import type { Figure } from '#domain/figures/figure';
import * as z from 'zod';
import type { Operation } from '../openapi/operation';
import { bodySchema } from './get-figures';

const figureSchema: z.ZodType<Figure> = z.union([
  z.object({ value: z.union([z.number(), z.string()]) }),
  z.object({ unsaid: z.string() }),
  z.object({ wrong: z.string() }),
]);

/** How figures for the cells of a workbook are read. */
export const operation = {
  summary: 'Read figures for cells',
  description:
    'Gives up to 1,000 figures, each in the place of what asked for it: a value, why it cannot be said, or what is wrong with what was asked. What you may not see is as if it were not there.',
  body: bodySchema,
  answers: {
    200: {
      description: 'A figure for each that was asked for, in the same order',
      schema: z.object({ figures: z.array(figureSchema) }),
    },
  },
} satisfies Operation;
