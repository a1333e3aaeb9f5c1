import { bestToWorst } from '#domain/progress/status';
import * as z from 'zod';
import { judgedSchema } from '../openapi/decision-progress-schema';
import type { Operation } from '../openapi/operation';
import { askedSchema } from './get-government';

const rollUp = { status: z.enum([...bestToWorst, 'cannot be said']), judged: judgedSchema };
const great = z.object({ services: z.int().exactOptional(), organisations: z.array(z.string()) });

const measureSchema = z.object({
  measure: z.string(),
  ...rollUp,
  organisations: judgedSchema,
  value: z.number().exactOptional(),
  meets: z.boolean().exactOptional(),
});
const commitmentSchema = z.object({
  commitment: z.object({
    number: z.int(),
    mission: z.int(),
    text: z.string(),
    footnote: z.string().exactOptional(),
  }),
  ...rollUp,
  measures: z.array(measureSchema),
});
const missionSchema = z.object({
  mission: z.object({
    number: z.int(),
    name: z.string(),
    sponsor: z.object({ name: z.string(), role: z.string() }),
  }),
  ...rollUp,
  commitments: z.array(commitmentSchema),
});

/** How the state of the whole of government is read. */
export const operation = {
  summary: 'Read where government stands',
  description:
    'Each mission and commitment at the end of a quarter, on how many organisations each figure rests, and the count of great services.',
  query: askedSchema,
  answers: {
    200: {
      description: 'The missions with their commitments, and the great services',
      schema: z.object({
        period: z.string(),
        asAt: z.string().exactOptional(),
        missions: z.array(missionSchema),
        greatServices: z
          .object({
            from: great,
            to: great,
            movement: z.int().exactOptional(),
            comparable: z.array(z.string()),
            target: z.int().exactOptional(),
            meets: z.boolean().exactOptional(),
          })
          .exactOptional(),
      }),
    },
  },
} satisfies Operation;
