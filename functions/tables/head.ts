import * as z from 'zod';

const counts = z.object({ error: z.int(), query: z.int(), note: z.int() });

/** The plain head of an accepted version: all that can be said of it without unpacking a block. */
export const headSchema = z.object({
  organisation: z.string(),
  period: z.string(),
  version: z.int(),
  hash: z.string(),
  receivedAt: z.iso.datetime(),
  ruleSet: z.string(),
  form: z.string(),
  /** Records in all tables. */
  rows: z.int(),
  /** How many gzip blocks hold it. */
  blocks: z.object({
    rows: z.int(),
    observations: z.int(),
    deliveries: z.int(),
    answers: z.int(),
  }),
  /** How many findings it was accepted with; an error among them was on trial. */
  findings: counts,
  /** Subject id of the person who submitted it. */
  submitter: z.string(),
});

export type Head = z.infer<typeof headSchema>;

/** What a submitter is given, the same for every sending of the same content. */
export const receiptSchema = headSchema.omit({ blocks: true, submitter: true });

export type Receipt = z.infer<typeof receiptSchema>;

/** The receipt of a version. */
export function receiptOf(head: Receipt): Receipt {
  const { organisation, period, version, hash, receivedAt, ruleSet, form, rows, findings } = head;
  return { organisation, period, version, hash, receivedAt, ruleSet, form, rows, findings };
}
