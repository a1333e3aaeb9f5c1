import type { Case } from '#domain/spend-control/case';
import type { CaseEvent } from '#domain/spend-control/case-event';
import * as z from 'zod';
import { daySchema } from './schemas';

const words = z.string().trim().min(1).max(4000);
const name = z.string().trim().min(1).max(400);
const pence = z.int().min(0);

/** Reference of a case, such as `DWP-2023-014`. */
export const referenceSchema = z.string().regex(/^[A-Z0-9-]{1,40}$/);

/** What a department or an assessor may say of a case; the reference is in the path, and the ledger adds when and who. */
export const caseInputSchema = z.object({
  organisation: z.string(),
  title: name,
  summary: words,
  category: z.enum([
    'digital service',
    'platform or common component',
    'commodity technology or licences',
    'specialist technology',
    'resourcing contract',
  ]),
  publicFacing: z.boolean(),
  newService: z.boolean(),
  novel: z.boolean(),
  cryptKey: z.boolean(),
  phase: z.enum(['discovery', 'alpha', 'beta', 'live', 'retirement', 'not a service']),
  subject: name.exactOptional(),
  amount: pence,
  wholeLifeCost: pence,
  annualCost: pence.exactOptional(),
  transactions: pence.exactOptional(),
  funding: words,
  technology: name.exactOptional(),
  product: name.exactOptional(),
  supplier: name.exactOptional(),
  priority: words,
  commitments: z.array(z.int().min(1).max(21)).max(21),
  answers: z
    .array(z.object({ question: name, answer: name, evidence: words.exactOptional() }))
    .max(100),
  documents: z.array(z.object({ title: name, link: z.url({ protocol: /^https$/ }) })).max(50),
  begins: daySchema,
  ends: daySchema,
  linked: z.array(referenceSchema).max(50),
  supersedes: z.array(referenceSchema).max(50),
  state: z.enum(['draft', 'submitted']),
  revision: z.int().min(1).max(9999),
});

/** One revision of a case, as the ledger keeps it. */
export const caseSchema: z.ZodType<Case> = caseInputSchema.extend({
  reference: z.string(),
  preparer: z.string(),
  receivedAt: z.iso.datetime(),
});

/** A step on a case, as a person may take it. */
export const stepSchema = z.object({
  step: z.enum(['acknowledged', 'information asked', 'information given', 'agreed']),
  words: words.exactOptional(),
});

/** A step on a case, as the ledger keeps it. */
export const caseEventSchema: z.ZodType<CaseEvent> = stepSchema.extend({
  reference: z.string(),
  organisation: z.string(),
  by: z.string(),
  byOrganisation: z.string(),
  receivedAt: z.iso.datetime(),
});
