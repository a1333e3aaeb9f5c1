import type { ControlSet } from '#domain/spend-control/control-set';
import type { NotPublished } from '#domain/spend-control/not-published';
import * as z from 'zod';

/** A figure or rule that the source does not give, and where it was looked for. */
export const notPublishedSchema: z.ZodType<NotPublished> = z.object({
  notPublished: z.literal(true),
  source: z.string(),
});

const orNot = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, notPublishedSchema]);
const words = z.string();

/** How much a case weighs. */
export const weightSchema = z.enum(['low', 'medium', 'high']);

/** An amount (whole pence) from which spend of a kind is controlled. */
export const thresholdSchema = z.object({
  spend: z.enum([
    ...(['novel or contentious', 'crypt-key', 'digital service', 'public facing service'] as const),
    ...(['technology', 'all other digital, data and technology'] as const),
  ]),
  from: z.int(),
});

/** One answer to a question that rates a case. */
export const frameworkAnswerSchema = z.object({
  answer: words,
  rating: weightSchema,
  upTo: z.number().exactOptional(),
  below: z.number().exactOptional(),
});

/** A question that rates a case. */
export const frameworkQuestionSchema = z.object({
  id: z.union([
    z.enum(['whole-life-cost', 'annual-cost', 'transactions', 'top-75']),
    z.templateLiteral(['entered-', z.string()]),
  ]),
  question: words,
  unit: z.enum(['pence', 'a year', 'answer']),
  answers: z.array(frameworkAnswerSchema),
});

const assured = z.enum(['assured', 'monitor', 'control']);
const points = z.enum(['assured', 'monitor']);

/** One edition of the spend control, whole. */
export const controlSetSchema: z.ZodType<ControlSet> = z.object({
  id: words,
  title: words,
  from: orNot(words),
  source: words,
  changes: z.array(words),
  contradictions: z.array(z.object({ says: words, readAs: words, source: words })),
  thresholds: z.union([z.array(thresholdSchema), notPublishedSchema, z.literal('none')]),
  serviceLevels: orNot(
    z.object({
      acknowledgeWorkingDays: z.int(),
      furtherInformationWorkingDays: z.int(),
      decisionCalendarDays: z.int(),
      queryWorkingDays: z.int(),
    }),
  ),
  pipelineMonths: orNot(z.int()),
  pipelineAssessment: z
    .object({
      criteria: z.array(z.object({ id: words, title: words })),
      points: z.object({ assured: z.number(), monitor: z.number() }),
      bands: z.array(z.object({ rating: points, from: z.number(), to: z.number() })),
    })
    .exactOptional(),
  framework: z
    .partialRecord(
      z.enum([
        ...(['digital service', 'platform or common component'] as const),
        ...(['commodity technology or licences', 'specialist technology'] as const),
        'resourcing contract',
      ]),
      orNot(z.array(frameworkQuestionSchema)),
    )
    .exactOptional(),
  earnedAutonomy: z.object({ decides: z.array(weightSchema), source: words }).exactOptional(),
  strategicCommitments: z
    .object({
      askedWhen: z.object({ rating: z.array(weightSchema), assurance: z.array(assured) }),
      noIsRejection: z.boolean(),
      source: words,
    })
    .exactOptional(),
});
