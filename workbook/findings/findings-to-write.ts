import type { Finding } from '#domain/rules/finding';

/** What was found in one file, or why it could not be checked. */
export interface FindingsToWrite {
  /** Name of the file that was checked. */
  readonly file: string;
  /** In the order in which they are listed. */
  readonly findings: readonly Finding[];
  /** Why the file was not checked, and what to do. */
  readonly refusal?: { readonly sentence: string; readonly action: string };
}
