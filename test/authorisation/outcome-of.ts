import * as z from 'zod';
import type { Outcome } from './cells';

/** What an answer of the service means for whoever asked: content that is wrong is no refusal of the person. */
export function outcomeOf({
  answer,
  status,
}: {
  readonly answer: unknown;
  readonly status: number;
}): Outcome | `${number}` {
  if (status === 403) {
    const isRole = titleSchema.safeParse(answer).data?.title === 'Your role does not allow this';
    return isRole ? 'refused by role' : 'refused as another’s';
  }
  // Every request is aimed at what is there, so that nothing is found only by whom it is hidden from.
  if (status === 404 || isOfAnother(answer)) return 'refused as another’s';
  return status < 300 || [409, 410, 422].includes(status) ? 'allowed' : `${status}`;
}

function isOfAnother(answer: unknown): boolean {
  return ofAnotherSchema.safeParse(answer).success;
}

const titleSchema = z.object({ title: z.string() });

// A figure answers in its own place, and a return of another organisation is found by its rule.
const ofAnotherSchema = z.union([
  z.object({
    figures: z.tuple([z.object({ unsaid: z.literal('This belongs to another organisation.') })]),
  }),
  z.object({
    findings: z
      .array(z.object({ rule: z.string() }))
      .refine((all) => all.some(({ rule }) => rule === 'organisation-own')),
  }),
]);
