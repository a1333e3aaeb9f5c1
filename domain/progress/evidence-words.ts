import type { Evidence } from './observation';

/** The version, sheet and cells that say a figure, as a person reads them: `v1 Services!D6, C6`. */
export function evidenceWords({
  evidence: { cells, sheet },
  version,
}: {
  readonly evidence: Evidence;
  readonly version: number;
}): string {
  return `v${version} ${sheet}!${cells.replaceAll(',', ', ')}`;
}
