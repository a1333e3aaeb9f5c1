import type { ContributionProgress } from '#domain/progress/contribution-progress';
import { bestToWorst } from '#domain/progress/status';
import * as z from 'zod';
import { contributionSchema } from '../tables/schemas';
import { quarterSchema } from './return-schemas';

const unjudged = [
  'not applicable',
  'withheld',
  'not returned',
  'no baseline',
  'no target',
] as const;

/** What progress says of one contribution or target. */
export const statusSchema = z.enum([
  ...bestToWorst,
  ...unjudged,
  'not yet due',
  'cannot be judged',
]);

/** The cells of a return that say so. */
export const evidenceSchema = z.object({ sheet: z.string(), cells: z.string() });

/** A person's rating, kept apart from the computed status. */
export const ratingSchema = z.enum(['green', 'amber-green', 'amber', 'amber-red', 'red']);

const dated = z.object({ value: z.number(), date: z.string() });
const version = { period: quarterSchema, version: z.int() };
const stated = z.union([z.number(), z.enum(['not applicable', 'withheld', 'not returned'])]);
const judged = z.object({
  baseline: dated.exactOptional(),
  target: z.number().exactOptional(),
  due: z.string(),
});

const forecast = z.union([
  z.object({
    outlook: z.enum(['will meet', 'may meet', 'will miss']),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    points: z.int(),
  }),
  z.object({ outlook: z.literal('cannot be said'), points: z.int() }),
]);

const actual = z.object({
  answer: z.enum(['value', 'not applicable', 'withheld']),
  value: z.number().exactOptional(),
  numerator: z.number().exactOptional(),
  denominator: z.number().exactOptional(),
  on: z.string().exactOptional(),
  date: z.string(),
  ...version,
  receivedAt: z.string(),
  evidence: evidenceSchema,
  judged: z
    .object({ rating: ratingSchema, judge: z.string(), narrative: z.string() })
    .exactOptional(),
});

/** How far one contribution, or a department's target, has come; values in the measure's unit. */
export const contributionProgressSchema = z.object({
  contribution: contributionSchema,
  status: statusSchema,
  method: z.enum(['linear', 'growth', 'step']),
  ratio: z.number().exactOptional(),
  score: z.number().exactOptional(),
  otherMethodStatus: statusSchema.exactOptional(),
  trend: z
    .object({
      growth: z.number(),
      level: z.enum(['substantial', 'moderate', 'limited', 'deterioration']),
      score: z.number(),
    })
    .exactOptional(),
  expected: dated.exactOptional(),
  forecast: forecast.exactOptional(),
  actual: actual.exactOptional(),
  judgedOn: z.string().exactOptional(),
  restated: z.array(z.object({ ...version, receivedAt: z.string(), from: stated, to: stated })),
  rebaselined: z.array(
    z.object({
      from: judged,
      to: judged,
      receivedAt: z.string(),
      author: z.string(),
      reason: z.string().exactOptional(),
    }),
  ),
}) satisfies z.ZodType<ContributionProgress>;
