import type { ContributionProgress } from './contribution-progress';

/** The version, sheet and cells that say a figure, as a person reads them: `v1 Services!D6, C6`. */
export function evidenceWords({
  evidence: { cells, sheet },
  version,
}: NonNullable<ContributionProgress['actual']>): string {
  return `v${version} ${sheet}!${cells.replaceAll(',', ', ')}`;
}
