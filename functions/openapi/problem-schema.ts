import * as z from 'zod';

/** A problem as RFC 9457 writes it. */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  status: z.int().min(400).max(599),
  /** What is wrong, the same each time. */
  title: z.string(),
  /** What is wrong this time, and what to do. */
  detail: z.string(),
  /** The id of the call, to follow it in the logs. */
  correlation: z.string(),
});

/** A request that is not as it should be: each part that is wrong, and why. */
export const invalidSchema = problemSchema.extend({
  errors: z.array(z.object({ at: z.string(), message: z.string() })).exactOptional(),
});
