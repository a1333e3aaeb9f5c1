import type { DecisionInFull } from '#domain/progress/decision-in-full';
import * as z from 'zod';
import { evidenceSchema, statusSchema } from '../openapi/contribution-progress-schema';
import { conditionStatusSchema, decisionProgressSchema } from '../openapi/decision-progress-schema';
import type { Operation } from '../openapi/operation';
import { quarterSchema } from '../openapi/return-schemas';
import { askedSchema } from './list-decisions';

const [id, due, receivedAt] = [z.string(), z.string(), z.string()];
const version = { period: quarterSchema, version: z.int() };
const by = z.object({ ...version, evidence: evidenceSchema }).exactOptional();
const number = z.number().exactOptional();

const changeSchema = z.union([
  z.object({
    what: z.literal('contribution'),
    id,
    status: z.object({ from: statusSchema, to: statusSchema }),
    value: z.object({ from: number, to: number }),
    by,
  }),
  z.object({
    what: z.literal('condition'),
    id,
    status: z.object({ from: conditionStatusSchema, to: conditionStatusSchema }),
    by,
  }),
  z.object({ what: z.enum(['spent', 'forecast']), from: number, to: z.number(), by }),
  z.object({ what: z.literal('restated'), id, ...version, receivedAt }),
  z.object({ what: z.literal('decided again'), sequence: z.int(), receivedAt }),
]);

const warningSchema = z.union([
  z.object({ why: z.enum(['due next quarter', 'forecast to miss']), contribution: id, due }),
  z.object({
    why: z.enum(['condition due next quarter', 'condition overdue']),
    condition: id,
    due,
  }),
  z.object({ why: z.literal('forecast over the amount approved'), over: z.number() }),
]);

const takenSchema = z.object({
  approved: z.int(),
  assessor: z.string(),
  decidedOn: z.string(),
  outcome: z.enum(['approved', 'approved with conditions', 'not approved', 'withdrawn']),
  receivedAt,
  sequence: z.int(),
});

const inFullSchema: z.ZodType<DecisionInFull> = z.object({
  progress: decisionProgressSchema,
  changes: z.array(changeSchema),
  warnings: z.array(warningSchema),
  history: z.array(takenSchema),
});

/** How decisions are listed. */
export const operation = {
  summary: 'List decisions',
  description:
    'The decisions that you may see at the end of a quarter (the last that has ended, unless one is named): what each has delivered, what changed and by which cells, why the next quarter decides, and every decision before it.',
  query: askedSchema,
  answers: {
    200: {
      description: 'The decisions at the end of the quarter',
      schema: z.object({
        period: z.string(),
        asAt: z.string().exactOptional(),
        decisions: z.array(inFullSchema),
      }),
    },
  },
} satisfies Operation;
