import type { Period } from '#domain/period/period';
import { periodKey } from '#domain/period/period-key';
import { foldProgress, progressFacts } from '../fold-progress';
import { allCertifications } from '../tables/certifications';
import { countChanges } from '../tables/count-changes';
import { progressKey, summaryKey } from '../tables/projection-keys';
import type { Projection } from '../tables/projections';
import type { Tables } from '../tables/tables';
import { summariesOf } from './summaries-of';

/**
 * Every projection of an organisation, worked out from its facts alone: progress as its latest returns have it and at
 * the end of each period that was returned, and a summary of what was submitted for each.
 */
export async function foldOrganisation(
  tables: Tables,
  organisation: string,
): Promise<readonly Projection[]> {
  // Counted before the facts are read, so that they hold at least the changes that were counted.
  const changes = await countChanges(tables, organisation);
  const [facts, certifications] = await Promise.all([
    progressFacts(tables, organisation),
    allCertifications(tables, organisation),
  ]);

  const returned = new Map(facts.history.map(({ period }) => [periodKey(period), period]));
  const moments: readonly (Period | undefined)[] = [undefined, ...returned.values()];
  const progress = moments.map((period) => ({
    key: progressKey(organisation, period && periodKey(period)),
    changes,
    content: foldProgress(facts, period ? { period } : {}),
  }));
  const summaries = summariesOf(
    facts.history.map(({ head }) => head),
    certifications,
  ).map((summary) => ({
    key: summaryKey(summary),
    changes,
    content: summary,
  }));
  return [...progress, ...summaries];
}
