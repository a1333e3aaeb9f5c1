import type { DecisionProgress } from '#domain/progress/decision-progress';
import { bestToWorst } from '#domain/progress/status';
import type { TargetProgress } from '#domain/progress/target-progress';
import * as z from 'zod';
import { conditionSchema, decisionSchema, targetSchema } from '../tables/schemas';
import {
  contributionProgressSchema,
  evidenceSchema,
  ratingSchema,
} from './contribution-progress-schema';
import { quarterSchema } from './return-schemas';

const said = { period: quarterSchema, version: z.int() };
const pence = z.int();

/** How many could be judged, of how many there are. */
export const judgedSchema = z.object({ count: z.int(), of: z.int() });

/** The status of a condition of a decision. */
export const conditionStatusSchema = z.enum([
  ...(['met', 'met late', 'open', 'overdue', 'not met', 'not returned'] as const),
]);

/** How far an organisation has come towards its own target. */
export const targetProgressSchema: z.ZodType<TargetProgress> = contributionProgressSchema.extend({
  target: targetSchema,
});

/** What an approved case has delivered; money in whole pence. */
export const decisionProgressSchema: z.ZodType<DecisionProgress> = z.object({
  decision: decisionSchema,
  status: z.enum([...bestToWorst, 'cannot be said', 'not approved', 'withdrawn']),
  judged: judgedSchema,
  mean: z
    .object({
      score: z.number(),
      status: z.enum(['achieved', 'on track', 'behind', 'off track', 'worsening']),
    })
    .exactOptional(),
  contributions: z.array(contributionProgressSchema),
  conditions: z.array(
    z.object({
      condition: conditionSchema,
      status: conditionStatusSchema,
      metOn: z.string().exactOptional(),
      period: quarterSchema.exactOptional(),
      version: z.int().exactOptional(),
      evidence: evidenceSchema.exactOptional(),
    }),
  ),
  money: z.object({
    approved: pence,
    spent: pence.exactOptional(),
    forecast: pence.exactOptional(),
    over: pence.exactOptional(),
    rating: ratingSchema.exactOptional(),
    said: z.object({ ...said, evidence: evidenceSchema }).exactOptional(),
  }),
  savings: z
    .object({
      planned: pence,
      achieved: pence,
      cashReleasing: pence,
      net: pence,
      ...said,
      evidence: z.array(evidenceSchema),
    })
    .exactOptional(),
});
