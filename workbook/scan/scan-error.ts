import type { RefusalKind } from '../guard/refusal';

/** Thrown where a part of a workbook cannot be read without guessing; nothing is lost without a word. */
export class ScanError extends Error {
  constructor(readonly kind: RefusalKind) {
    super(kind);
  }
}
