import type { Key, VersionKey } from './keys';
import { padded } from './padded';

/** Personal data of a version, in the table of projections because it may have to be erased. */
export function personalKey({ organisation, period, version }: VersionKey): Key {
  return { pk: personalOf(organisation), sk: `${period}#${padded(version)}` };
}

/** Partition of the personal data of an organisation's versions. */
export function personalOf(organisation: string): string {
  return `PERSONAL#${organisation}`;
}

/** Progress of an organisation as projected, at the end of a period, or as its latest returns have it. */
export function progressKey(organisation: string, period: string | undefined): Key {
  return { pk: `PROGRESS#${organisation}`, sk: period ?? 'LATEST' };
}

/** How an organisation's submission for a period stands, as projected; those of one period are together. */
export function summaryKey({ organisation, period }: Omit<VersionKey, 'version'>): Key {
  return { pk: `SUBMITTED#${period}`, sk: organisation };
}
