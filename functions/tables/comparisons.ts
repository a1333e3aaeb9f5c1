import * as z from 'zod';
import { appendFacts } from './append-facts';
import { auditKey, comparisonKey, comparisonsOf, type VersionKey } from './keys';
import { readFacts } from './read-facts';
import type { Tables } from './tables';

/** How the workbook that was uploaded for a version stands to the cells that were submitted. Holds no values. */
export const comparisonSchema = z.object({
  organisation: z.string(),
  period: z.string(),
  version: z.int(),
  /** The bucket's id of the file that was read: it is the same, whoever uploads after it. */
  file: z.string(),
  uploadedAt: z.iso.datetime(),
  outcome: z.enum(['same', 'differs', 'unreadable']),
  /** What differs, sheet by sheet; empty unless it does. */
  sheets: z.array(z.object({ sheet: z.string(), count: z.int(), cells: z.array(z.string()) })),
});

export type Comparison = z.infer<typeof comparisonSchema>;

/** Keeps a comparison; that of the same file is there once, however often it was read. */
export async function putComparison(tables: Tables, comparison: Comparison): Promise<void> {
  const { file, organisation, uploadedAt } = comparison;
  const key = comparisonKey(comparison, file);
  const audit = { action: `workbook uploaded: ${comparison.outcome}`, subject: 'compare-workbook' };
  const { outcome } = await appendFacts(tables, {
    facts: [
      { ...key, ...comparison },
      { ...auditKey(organisation, uploadedAt, `WORKBOOK#${key.sk}`), ...audit, about: key.sk },
    ],
  });
  if (outcome === 'too large') throw new Error('A comparison is too large to keep');
}

/** The comparison of the file that was uploaded last for a version, or undefined where none was. */
export async function latestComparison(
  tables: Tables,
  version: VersionKey,
): Promise<Comparison | undefined> {
  return latestOf(await readFacts(tables, comparisonKey(version, ''), comparisonSchema), version);
}

/** All comparisons of an organisation's workbooks. */
export function allComparisons(
  tables: Tables,
  organisation: string,
): Promise<readonly Comparison[]> {
  return readFacts(tables, { pk: comparisonsOf(organisation) }, comparisonSchema);
}

/** The one among comparisons that is of a version's last upload. */
export function latestOf(
  comparisons: readonly Comparison[],
  { period, version }: Omit<VersionKey, 'organisation'>,
): Comparison | undefined {
  return comparisons
    .filter((each) => each.period === period && each.version === version)
    .toSorted((one, other) => (one.uploadedAt < other.uploadedAt ? -1 : 1))
    .at(-1);
}
