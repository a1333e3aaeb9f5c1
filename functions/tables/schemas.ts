import type { Observation } from '#domain/progress/observation';
import type { Condition, Contribution, Decision } from '#domain/register/decision';
import type { Target } from '#domain/register/target';
import type { Answer } from '#domain/rules/context';
import * as z from 'zod';

/** An ISO day. */
export const daySchema = z.iso.date();

const datedValue = z.object({ value: z.number(), date: daySchema });
const name = z.string().min(1).max(400);
const id = z.string().regex(/^[A-Za-z0-9.-]{1,120}$/);

/** What a return says of one measure, as the ledger keeps it. */
export const observationSchema: z.ZodType<Observation> = z.object({
  measure: z.string(),
  subject: z.string().exactOptional(),
  answer: z.enum(['value', 'not applicable', 'withheld']),
  value: z.number().exactOptional(),
  numerator: z.number().exactOptional(),
  denominator: z.number().exactOptional(),
  on: z.string().exactOptional(),
  judged: z
    .object({
      rating: z.enum(['green', 'amber-green', 'amber', 'amber-red', 'red']),
      judge: z.string(),
      narrative: z.string(),
    })
    .exactOptional(),
  evidence: z.object({ sheet: z.string(), cells: z.string() }),
});

/** A reason that was accepted with a version. */
export const answerSchema: z.ZodType<Answer> = z.object({
  rule: z.string(),
  record: z.string(),
  entered: z.string(),
  reason: z.string(),
});

/** What the secretariat may say of a target; the ledger adds when and who. */
export const targetInputSchema = z.object({
  organisation: id,
  measure: id,
  subject: id.exactOptional(),
  baseline: datedValue.exactOptional(),
  value: z.number(),
  due: daySchema,
  revision: z.int().min(1).max(9999),
  reason: z.string().trim().min(1).max(4000).exactOptional(),
});

/** One revision of a target, as the ledger keeps it. */
export const targetSchema: z.ZodType<Target> = targetInputSchema.extend({
  receivedAt: z.iso.datetime(),
  author: z.string(),
});

/** A condition of a decision. */
export const conditionSchema: z.ZodType<Condition> = z.object({
  id,
  text: z.string().min(1).max(4000),
  owner: name,
  due: daySchema,
  shownBy: z.string().min(1).max(4000).exactOptional(),
});

/** A contribution of a decision. */
export const contributionSchema: z.ZodType<Contribution> = z.object({
  id,
  measure: id,
  subject: id.exactOptional(),
  baseline: datedValue.exactOptional(),
  target: z.number().exactOptional(),
  due: daySchema,
  method: z.enum(['linear', 'growth']).exactOptional(),
  share: z.number().gt(0).max(1).exactOptional(),
  despite: z.string().trim().min(1).max(4000).exactOptional(),
});

/** What an assessor may say of a case; the reference is in the path, and the ledger adds when and who. */
export const decisionInputSchema = z.object({
  organisation: id,
  title: name,
  outcome: z.enum(['approved', 'approved with conditions', 'not approved', 'withdrawn']),
  decidedOn: daySchema,
  approved: z.int().min(0),
  conditions: z.array(conditionSchema).max(100),
  contributions: z.array(contributionSchema).max(100),
  sequence: z.int().min(1).max(9999),
});

/** A decision on a case, as the ledger keeps it. */
export const decisionSchema: z.ZodType<Decision> = decisionInputSchema.extend({
  reference: z.string(),
  assessor: z.string(),
  receivedAt: z.iso.datetime(),
});
