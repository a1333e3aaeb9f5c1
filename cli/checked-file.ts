import type { Finding } from '#domain/rules/finding';

/** A file that was checked, or could not be read. */
export interface CheckedFile {
  readonly file: string;
  /** Who and which quarter, where it could be read. */
  readonly whose: string;
  /** Why the file could not be read, and what to do; then there are no findings. */
  readonly refusal?: { readonly kind: string; readonly sentence: string; readonly action: string };
  readonly findings: readonly Finding[];
}
