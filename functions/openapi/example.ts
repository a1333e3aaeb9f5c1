import type { FunctionName } from '../authorise/who-may-call';

/** One request that was made to the service for demonstration, and what it answered. */
export interface Example {
  /** Unique in the document: `return-accepted`. */
  readonly id: string;
  readonly operation: FunctionName;
  readonly summary: string;
  /** The made-up person who asked: `preparer@dluhc`. */
  readonly as: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly status: number;
  /** With its lists shortened, and its times and hashes replaced by ones that stay the same. */
  readonly answer: unknown;
}
