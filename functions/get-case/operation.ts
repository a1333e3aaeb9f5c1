import type { CaseInFull } from '#domain/spend-control/case-in-full';
import * as z from 'zod';
import { assessmentSchema, clockSchema, standingSchema } from '../openapi/case-schemas';
import type { Operation } from '../openapi/operation';
import { problemSchema } from '../openapi/problem-schema';
import { caseEventSchema, caseSchema } from '../tables/case-schemas';
import { decisionSchema } from '../tables/schemas';
import { askedSchema } from './get-case';

const inFullSchema: z.ZodType<CaseInFull> = z.object({
  standing: standingSchema,
  clock: clockSchema,
  revisions: z.array(caseSchema),
  events: z.array(caseEventSchema),
  decisions: z.array(decisionSchema),
  assessment: assessmentSchema,
});

/** How a case is read. */
export const operation = {
  summary: 'Read a case',
  description:
    'A case with its revisions, steps and decisions, and what the control in force and the criteria say of it. What they say advises; a person decides.',
  path: askedSchema,
  answers: {
    200: { description: 'The case in full', schema: inFullSchema },
    404: { description: 'There is no such case, or you may not see it', schema: problemSchema },
  },
} satisfies Operation;
