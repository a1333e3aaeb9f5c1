import { headSchema, type Head } from './head';
import { headKey, headsOfPeriod, returnsOf, submissionKey, type VersionKey } from './keys';
import { readFact, readFacts, readLastFact } from './read-facts';
import type { Tables } from './tables';
import * as z from 'zod';

type OfPeriod = Omit<VersionKey, 'version'>;

/** The head of the latest version of a period, or undefined where nothing was returned. */
export function latestHead(tables: Tables, period: OfPeriod): Promise<Head | undefined> {
  return readLastFact(tables, headsOfPeriod(period), headSchema);
}

/** The head of one version, or undefined where there is none. */
export function versionHead(tables: Tables, version: VersionKey): Promise<Head | undefined> {
  return readFact(tables, headKey(version), headSchema);
}

/** The heads of all versions that an organisation has returned, by period and version. */
export async function allHeads(tables: Tables, organisation: string): Promise<readonly Head[]> {
  const items = await readFacts(tables, { pk: returnsOf(organisation) }, headOrOther);
  return items.flatMap((item) => ('blocks' in item ? [item] : []));
}

/** The version that was made when this content was sent on top of this version before, if it was. */
export async function submittedBefore(
  tables: Tables,
  previous: VersionKey,
  hash: string,
): Promise<Head | undefined> {
  const made = await readFact(tables, submissionKey(previous, hash), submissionSchema);
  return made && versionHead(tables, { ...previous, version: made.version });
}

const submissionSchema = z.object({ version: z.int() });
const headOrOther = z.union([headSchema, z.object({ packed: z.unknown() })]);
