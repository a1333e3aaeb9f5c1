import type * as z from 'zod';

/** A piece of an answer that a program may rely on: its schema, and in words when it comes. */
export interface Answered {
  readonly description: string;
  readonly schema: z.ZodType;
}

/** What a route takes and answers, for whoever writes a program that calls it. Kept beside its endpoint. */
export interface Operation {
  /** What it does, in a few words. */
  readonly summary: string;
  /** What has to be known before it is called, in sentences. */
  readonly description: string;
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** By status. What every route may answer (400, 401, 403, 413, 500) is added by the document. */
  readonly answers: Readonly<Partial<Record<200 | 201 | 404 | 409 | 410 | 413 | 422, Answered>>>;
}
