import type { CaseAssessment } from '#domain/spend-control/case-in-full';
import type { CaseStanding } from '#domain/spend-control/case-standing';
import * as z from 'zod';
import {
  controlSetSchema,
  frameworkAnswerSchema,
  frameworkQuestionSchema,
  notPublishedSchema,
  thresholdSchema,
  weightSchema,
} from './control-schemas';
import { evidenceSchema } from './contribution-progress-schema';
import { quarterSchema } from './return-schemas';

const words = z.string();

/** Where a case stands, and the days of its steps. */
export const standingSchema: z.ZodType<CaseStanding> = z.object({
  state: z.enum([
    ...(['draft', 'submitted', 'acknowledged', 'waiting for information'] as const),
    ...(['approved', 'approved with conditions', 'not approved', 'withdrawn'] as const),
    'superseded',
  ]),
  submittedOn: words,
  acknowledgedOn: words.exactOptional(),
  askedOn: words.exactOptional(),
  decidedOn: words.exactOptional(),
});

/** The centre's promises on a case, and whether each is kept. */
export const clockSchema = z.union([
  z.array(
    z.object({
      promise: z.enum(['acknowledge', 'ask for further information', 'decide']),
      due: words,
      state: z.enum(['kept', 'late', 'due']),
    }),
  ),
  notPublishedSchema,
]);

const weighed = z.union([
  z.object({
    outcome: z.literal('rated'),
    rating: weightSchema,
    answers: z.array(
      z.object({ question: frameworkQuestionSchema, answer: frameworkAnswerSchema }),
    ),
  }),
  z.object({ outcome: z.literal('unanswered'), questions: z.array(frameworkQuestionSchema) }),
  z.object({ outcome: z.literal('not published'), why: notPublishedSchema }),
  z.object({ outcome: z.literal('no framework') }),
]);

const source = z.union([
  z.object({ kind: z.literal('answer'), question: words }),
  z.object({
    kind: z.literal('return'),
    period: quarterSchema,
    version: z.int(),
    evidence: evidenceSchema,
  }),
  z.object({ kind: z.literal('case'), reference: words, organisation: words }),
  z.object({ kind: z.literal('decision'), reference: words }),
]);

/** What the control in force and the criteria say of a case. It advises: a person decides. */
export const assessmentSchema = z.object({
  control: z.object({
    set: controlSetSchema,
    controlled: z.object({
      controlled: z.enum(['yes', 'no', 'not published']),
      threshold: thresholdSchema.exactOptional(),
    }),
    weighed,
    decides: z.object({
      by: z.enum(['department', 'centre', 'cannot be said']),
      reason: words,
    }),
    asksStrategicCommitments: z.boolean(),
  }),
  alignment: z.array(
    z.object({
      criterion: z.object({
        commitment: z.literal([
          ...([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] as const),
        ]),
        id: words,
        question: words,
        title: words,
        why: words,
      }),
      result: z.enum(['aligned', 'aligned if', 'not aligned', 'not applicable', 'not answered']),
      reasons: z.array(z.object({ words, source })),
      condition: words.exactOptional(),
      evidence: words.exactOptional(),
    }),
  ),
}) satisfies z.ZodType<CaseAssessment>;
